/** How much of each: one bar a row, longest figures at a glance. Groups, such as won and lost, differ in pattern. */
import { useId } from 'react';
import { PlainTable } from '../data/PlainTable';
import { useWords } from '../words';
import { ChartFrame } from './ChartFrame';
import { LazyBars } from './LazyBars';
import { Legend } from './Patterns';

export type HorizontalBar = {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** Place in `groups`; 0 when left out. */
  readonly group?: number;
};

export type HorizontalBarsProps = {
  readonly title: string;
  readonly summary: string;
  /** What a row is and what its figure is, for the heads of the table: `Plan`, `Stemmen`. */
  readonly labelHead: string;
  readonly valueHead: string;
  readonly bars: readonly HorizontalBar[];
  readonly groups?: readonly string[];
  readonly format: (value: number) => string;
};

export function HorizontalBars(props: HorizontalBarsProps) {
  const { title, summary, labelHead, valueHead, bars, groups = [], format } = props;
  const { t } = useWords();
  const chartId = useId().replaceAll(':', '');
  const groupOf = (bar: HorizontalBar) => groups[bar.group ?? 0] ?? t('common.none');
  return (
    <ChartFrame
      title={title}
      summary={summary}
      legend={groups.length > 1 ? <Legend chartId={chartId} labels={groups} /> : undefined}
      drawing={
        <LazyBars
          title={title}
          chartId={chartId}
          seriesCount={Math.max(1, groups.length)}
          rows={bars.map((bar) => ({ label: bar.label, values: [bar.value], series: bar.group ?? 0 }))}
          format={format}
        />
      }
      table={
        <PlainTable
          caption={title}
          rows={bars}
          rowId={(bar) => bar.id}
          columns={[
            { id: 'label', label: labelHead, cell: (bar) => bar.label },
            ...(groups.length > 1 ? [{ id: 'group', label: t('common.details'), cell: groupOf }] : []),
            { id: 'value', label: valueHead, align: 'end', cell: (bar) => format(bar.value) },
          ]}
        />
      }
    />
  );
}
