/** Of what each is made up: one row with parts, such as paid, promised and free of each source. */
import { useId } from 'react';
import { PlainTable } from '../data/PlainTable';
import { useWords } from '../words';
import { ChartFrame } from './ChartFrame';
import { LazyBars } from './LazyBars';
import { Legend } from './Patterns';

export type StackedBar = {
  readonly id: string;
  readonly label: string;
  /** One value for each part, in the order of `parts`; none below zero. */
  readonly values: readonly number[];
};

export type StackedBarsProps = {
  readonly title: string;
  readonly summary: string;
  readonly labelHead: string;
  /** At most four. */
  readonly parts: readonly string[];
  readonly bars: readonly StackedBar[];
  readonly format: (value: number) => string;
};

export function StackedBars({ title, summary, labelHead, parts, bars, format }: StackedBarsProps) {
  const { t } = useWords();
  const chartId = useId().replaceAll(':', '');
  return (
    <ChartFrame
      title={title}
      summary={summary}
      legend={<Legend chartId={chartId} labels={parts} />}
      drawing={
        <LazyBars title={title} chartId={chartId} seriesCount={parts.length} rows={bars} format={format} />
      }
      table={
        <PlainTable
          caption={title}
          rows={bars}
          rowId={(bar) => bar.id}
          columns={[
            { id: 'label', label: labelHead, cell: (bar) => bar.label },
            ...parts.map((part, index) => ({
              id: part,
              label: part,
              align: 'end' as const,
              cell: (bar: StackedBar) => format(bar.values[index] ?? 0),
            })),
            {
              id: 'total',
              label: t('common.total'),
              align: 'end',
              cell: (bar) => format(bar.values.reduce((sum, value) => sum + value, 0)),
            },
          ]}
        />
      }
    />
  );
}
