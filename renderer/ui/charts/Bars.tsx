/** Bars lying down, one row for each thing: the drawing under `HorizontalBars` and `StackedBars`. */
import { Bar, BarChart, Cell, LabelList, XAxis, YAxis } from 'recharts';
import { useRem } from '../data/use-rem';
import { labelLines } from './label-lines';
import { Patterns } from './Patterns';
import { patternId } from './series';
import { useChartWidth } from './use-chart-width';

export type BarRow = { readonly label: string; readonly values: readonly number[]; readonly series?: number };

export type BarsProps = {
  readonly chartId: string;
  readonly rows: readonly BarRow[];
  readonly seriesCount: number;
  /** Behind each bar. */
  readonly format: (value: number) => string;
};

const ROW_REM = 2.4;
const LABEL_SHARE = 0.34;
const LABEL_REM = 15;
const LABEL_LINES = 3;
/** Of small text: a line, and a letter as it is on average with some room to spare. */
const LINE_REM = 1;
const LETTER_REM = 0.42;

export function Bars({ chartId, rows, seriesCount, format }: BarsProps) {
  const rem = useRem();
  const { ref, width } = useChartWidth();
  const labelWidth = Math.min(width * LABEL_SHARE, rem * LABEL_REM);
  const perLine = Math.max(2, Math.floor(labelWidth / (rem * LETTER_REM)) - 1);
  const labels = rows.map((row) => labelLines(row.label, { perLine, lines: LABEL_LINES }));
  const rowRem = Math.max(ROW_REM, (Math.max(...labels.map((lines) => lines.length)) + 0.6) * LINE_REM);
  const data = rows.map((row, index) => ({
    place: index,
    total: row.values.reduce((sum, value) => sum + value, 0),
    series: row.series ?? 0,
    ...Object.fromEntries(row.values.map((value, index) => [`value${index}`, value])),
  }));
  const count = Math.max(1, ...rows.map((row) => row.values.length));
  return (
    <div ref={ref}>
      <BarChart
        width={width}
        height={(rows.length + 0.5) * rowRem * rem}
        data={data}
        layout="vertical"
        barCategoryGap="28%"
        margin={{ top: 0, right: rem * 6, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <Patterns chartId={chartId} count={seriesCount} />
        <XAxis type="number" hide domain={[0, 'dataMax']} />
        <YAxis
          type="category"
          dataKey="place"
          width={labelWidth}
          tickLine={false}
          interval={0}
          tick={({ x, y, payload }: TickPlace) => (
            <Label
              x={x}
              y={y}
              lines={labels[payload.value] ?? []}
              whole={rows[payload.value]?.label ?? ''}
              lineHeight={rem * LINE_REM}
            />
          )}
        />
        {Array.from({ length: count }, (_, index) => (
          <Bar
            key={patternId(chartId, index)}
            dataKey={`value${index}`}
            stackId="one"
            fill={`url(#${patternId(chartId, index)})`}
            isAnimationActive={false}
          >
            {count === 1
              ? data.map((row) => <Cell key={row.place} fill={`url(#${patternId(chartId, row.series)})`} />)
              : null}
            {index === count - 1 ? (
              <LabelList dataKey="total" position="right" formatter={(value) => format(Number(value))} />
            ) : null}
          </Bar>
        ))}
      </BarChart>
    </div>
  );
}

type TickPlace = {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: number };
};

type LabelProps = Pick<TickPlace, 'x' | 'y'> & {
  readonly lines: readonly string[];
  /** Shown by a mouse that rests on it. */
  readonly whole: string;
  readonly lineHeight: number;
};

function Label({ x, y, lines, whole, lineHeight }: LabelProps) {
  const top = Number(y) - ((lines.length - 1) / 2) * lineHeight;
  return (
    <text textAnchor="end" dominantBaseline="central">
      <title>{whole}</title>
      {lines
        .map((text, index) => ({ text, at: top + index * lineHeight }))
        .map(({ text, at }) => (
          <tspan key={at} x={x} y={at}>
            {text}
          </tspan>
        ))}
    </text>
  );
}
