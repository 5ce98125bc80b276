/** The patterns with which bars are filled: plain, stripes, dots, crossed. */
import { patternId, seriesNumber } from './series';

const MARKS = ['', 'M-2 2 2 -2M0 10 10 0M8 12 12 8', 'M3 3h.1M8 8h.1', 'M0 5h10M5 0v10'] as const;

export function Patterns({ chartId, count }: { chartId: string; count: number }) {
  return (
    <defs>
      {Array.from({ length: Math.min(count, MARKS.length) }, (_, index) => (
        <pattern
          key={MARKS[index]}
          id={patternId(chartId, index)}
          className={`series-${seriesNumber(index)}`}
          width="10"
          height="10"
          patternUnits="userSpaceOnUse"
        >
          <rect className="series-fill" width="10" height="10" />
          <path className="series-mark" d={MARKS[index] ?? ''} strokeLinecap="round" />
        </pattern>
      ))}
    </defs>
  );
}

/** Which pattern is which. */
export function Legend({ chartId, labels }: { chartId: string; labels: readonly string[] }) {
  return (
    <ul className="chart-legend">
      {labels.map((label, index) => (
        <li key={label}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <rect width="20" height="20" fill={`url(#${patternId(chartId, index)})`} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
