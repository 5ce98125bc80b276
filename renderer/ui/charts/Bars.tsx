/** Bars lying down, one row for each thing: the drawing under `HorizontalBars` and `StackedBars`. */
import { Bar, BarChart, Cell, LabelList, XAxis, YAxis } from 'recharts';
import { useRem } from '../data/use-rem';
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
const LONGEST_LABEL = 34;

export function Bars({ chartId, rows, seriesCount, format }: BarsProps) {
  const rem = useRem();
  const { ref, width } = useChartWidth();
  const data = rows.map((row) => ({
    label: shortened(row.label),
    total: row.values.reduce((sum, value) => sum + value, 0),
    series: row.series ?? 0,
    ...Object.fromEntries(row.values.map((value, index) => [`value${index}`, value])),
  }));
  const count = Math.max(1, ...rows.map((row) => row.values.length));
  return (
    <div ref={ref}>
      <BarChart
        width={width}
        height={(rows.length + 0.5) * ROW_REM * rem}
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
          dataKey="label"
          width={Math.min(width * LABEL_SHARE, rem * 15)}
          tickLine={false}
          interval={0}
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
              ? data.map((row) => <Cell key={row.label} fill={`url(#${patternId(chartId, row.series)})`} />)
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

function shortened(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
}
