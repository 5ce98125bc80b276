/** Columns in time, one for each month, in parts: what was, and lighter what is still ahead. */
import { useId } from 'react';
import { PlainTable } from '../data/PlainTable';
import { useRem } from '../data/use-rem';
import { useWords } from '../words';
import { axisTicks } from './axis-ticks';
import { ChartFrame } from './ChartFrame';
import { Legend, Patterns } from './Patterns';
import { patternId } from './series';
import { useChartWidth } from './use-chart-width';

export type TimeColumn = {
  readonly id: string;
  /** In the table: `november 2026`. */
  readonly label: string;
  /** Under the column, where there is room: `nov`. */
  readonly short: string;
  /** 1 for January: that one is never left out for want of room. */
  readonly month: number;
  /** One for each part; below zero stands in the table only. */
  readonly values: readonly number[];
  readonly isAhead: boolean;
};

export type TimeColumnsProps = {
  readonly title: string;
  readonly summary: string;
  readonly labelHead: string;
  /** At most four, the lowest first. */
  readonly parts: readonly string[];
  readonly columns: readonly TimeColumn[];
  readonly format: (value: number) => string;
  /** Beside the lines of the axis: short. */
  readonly formatAxis: (value: number) => string;
};

export function TimeColumns(props: TimeColumnsProps) {
  const { title, summary, labelHead, parts, columns, format } = props;
  const { t } = useWords();
  const chartId = useId().replaceAll(':', '');
  return (
    <ChartFrame
      title={title}
      summary={summary}
      legend={<Legend chartId={chartId} labels={parts} />}
      drawing={<Drawing {...props} chartId={chartId} />}
      table={
        <PlainTable
          caption={title}
          rows={columns}
          rowId={({ id }) => id}
          columns={[
            { id: 'label', label: labelHead, cell: ({ label }) => label },
            ...parts.map((part, index) => ({
              id: part,
              label: part,
              align: 'end' as const,
              cell: ({ values }: TimeColumn) => format(values[index] ?? 0),
            })),
            {
              id: 'total',
              label: t('common.total'),
              align: 'end',
              cell: ({ values }) => format(values.reduce((sum, value) => sum + value, 0)),
            },
          ]}
        />
      }
    />
  );
}

const HEIGHT_REM = 14;
const FOOT_REM = 1.8;
const AXIS_REM = 5.5;
const LABEL_REM = 2.6;
/** Of how many months one is named under its column. */
const EACH = [1, 2, 3, 4, 6, 12];

type DrawingProps = Pick<TimeColumnsProps, 'columns' | 'parts' | 'formatAxis'> & { readonly chartId: string };

function Drawing({ columns, parts, formatAxis, chartId }: DrawingProps) {
  const rem = useRem();
  const { ref, width } = useChartWidth();
  const ticks = axisTicks(Math.max(0, ...columns.map(heightOf)));
  const top = rem * 0.6;
  const floor = rem * (HEIGHT_REM - FOOT_REM);
  const scale = (floor - top) / (ticks.at(-1) ?? 1);
  const step = (width - rem * AXIS_REM) / Math.max(1, columns.length);
  const each = EACH.find((count) => count * step >= rem * LABEL_REM) ?? 12;
  return (
    <div ref={ref}>
      <svg className="time-columns" width={width} height={rem * HEIGHT_REM} aria-hidden="true">
        <Patterns chartId={chartId} count={parts.length} />
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={rem * AXIS_REM} x2={width} y1={floor - tick * scale} y2={floor - tick * scale} />
            <text
              x={rem * (AXIS_REM - 0.5)}
              y={floor - tick * scale}
              textAnchor="end"
              dominantBaseline="middle"
            >
              {formatAxis(tick)}
            </text>
          </g>
        ))}
        {columns.map((column, index) => {
          const left = rem * AXIS_REM + index * step;
          return (
            <g key={column.id}>
              {blocksOf(column, { floor, scale }).map(({ part, y, height }) => (
                <rect
                  key={parts[part]}
                  className={column.isAhead ? 'column-ahead' : undefined}
                  x={left + step * 0.14}
                  width={step * 0.72}
                  y={y}
                  height={height}
                  fill={`url(#${patternId(chartId, part)})`}
                />
              ))}
              {(column.month - 1) % each === 0 ? (
                <text x={left + step / 2} y={floor + rem * 1.2} textAnchor="middle">
                  {column.short}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function heightOf({ values }: TimeColumn): number {
  return values.reduce((sum, value) => sum + Math.max(0, value), 0);
}

/** The parts on top of each other, in drawing units. */
function blocksOf({ values }: TimeColumn, { floor, scale }: { floor: number; scale: number }) {
  let below = 0;
  return values
    .map((value, part) => {
      const height = Math.max(0, value) * scale;
      below += height;
      return { part, y: floor - below, height };
    })
    .filter(({ height }) => height > 0);
}
