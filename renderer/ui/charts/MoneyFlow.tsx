/** The way of the money in one picture: what came in, split into reserved, awarded, paid and free. */
import { PlainTable } from '../data/PlainTable';
import { MoneyText } from '../MoneyText';
import { useWords } from '../words';
import { ChartFrame } from './ChartFrame';
import { FlowList } from './FlowList';
import { bandPath, type FlowPart, flowBands } from './flow-bands';

export type MoneyFlowProps = {
  readonly title: string;
  readonly summary: string;
  readonly labelHead: string;
  readonly amountHead: string;
  /** All that came in. */
  readonly whole: FlowPart;
  /** What became of it; together at most the whole. A part below zero stands in the table only. */
  readonly parts: readonly FlowPart[];
};

const WIDTH = 760;
const NODE = 14;
const LEFT = 200;
const RIGHT = 520;

export function MoneyFlow({ title, summary, labelHead, amountHead, whole, parts }: MoneyFlowProps) {
  const { euro } = useWords();
  const { bands, height } = flowBands(parts);
  const middle = height / 2;
  const source = bands.reduce((sum, band) => sum + band.size, 0);
  return (
    <ChartFrame
      title={title}
      summary={summary}
      drawing={
        <>
          <svg className="flow" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true" focusable="false">
            {bands.map((band) => (
              <path
                key={band.part.id}
                className="flow-band"
                d={bandPath({
                  start: { x: LEFT + NODE, y: middle - source / 2 + band.from },
                  end: { x: RIGHT, y: band.to },
                  size: band.size,
                })}
              />
            ))}
            <rect
              className="flow-node"
              x={LEFT}
              y={middle - source / 2}
              width={NODE}
              height={source}
              rx="3"
            />
            <text className="flow-figure" x={LEFT - 14} y={middle - 4} textAnchor="end">
              {euro(whole.amount)}
            </text>
            <text className="flow-label" x={LEFT - 14} y={middle + 16} textAnchor="end">
              {whole.label}
            </text>
            {bands.map((band) => (
              <g key={band.part.id}>
                <rect className="flow-node" x={RIGHT} y={band.to} width={NODE} height={band.size} rx="3" />
                <text className="flow-figure" x={RIGHT + 26} y={band.to + band.size / 2 - 3}>
                  {euro(band.part.amount)}
                </text>
                <text className="flow-label" x={RIGHT + 26} y={band.to + band.size / 2 + 16}>
                  {band.part.label}
                </text>
              </g>
            ))}
          </svg>
          <FlowList parts={[whole, ...parts]} />
        </>
      }
      table={
        <PlainTable
          caption={title}
          rows={[whole, ...parts]}
          rowId={(part) => part.id}
          columns={[
            { id: 'label', label: labelHead, cell: (part) => part.label },
            {
              id: 'amount',
              label: amountHead,
              align: 'end',
              cell: (part) => <MoneyText amount={part.amount} />,
            },
          ]}
        />
      }
    />
  );
}
