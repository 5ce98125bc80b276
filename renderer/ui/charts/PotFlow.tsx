/** Where money came from and where it went, with the pot between: both sides are exactly as high. */
import type { Cents } from '@shared/kernel/money';
import { PlainTable } from '../data/PlainTable';
import { MoneyText } from '../MoneyText';
import { useWords } from '../words';
import { ChartFrame } from './ChartFrame';
import { FlowList } from './FlowList';
import { type Band, bandPath, type FlowPart, flowBands } from './flow-bands';

export type PotFlowProps = {
  readonly title: string;
  readonly summary: string;
  readonly fromHead: string;
  readonly toHead: string;
  readonly amountHead: string;
  readonly pot: string;
  readonly whole: Cents;
  readonly from: readonly FlowPart[];
  readonly to: readonly FlowPart[];
};

const WIDTH = 900;
const NODE = 14;
const LEFT = 236;
const MIDDLE = 443;
const RIGHT = 650;

export function PotFlow(props: PotFlowProps) {
  const { title, summary, fromHead, toHead, amountHead, from, to, whole } = props;
  const { t } = useWords();
  const side = (head: string, parts: readonly FlowPart[]) => (
    <PlainTable
      caption={head}
      showsCaption
      rows={parts}
      rowId={({ id }) => id}
      columns={[
        { id: 'label', label: head, cell: ({ label }) => label, total: t('common.total') },
        {
          id: 'amount',
          label: amountHead,
          align: 'end',
          cell: ({ amount }) => <MoneyText amount={amount} />,
          total: <MoneyText amount={whole} />,
        },
      ]}
    />
  );
  return (
    <ChartFrame
      title={title}
      summary={summary}
      drawing={
        <>
          <Drawing {...props} />
          <div className="flow-narrow">
            <FlowList title={fromHead} parts={from} />
            <FlowList title={toHead} parts={to} />
          </div>
        </>
      }
      table={
        <div className="stack">
          {side(fromHead, from)}
          {side(toHead, to)}
        </div>
      }
    />
  );
}

function Drawing({ from, to, pot, whole }: PotFlowProps) {
  const { euro } = useWords();
  const [left, right] = [flowBands(from), flowBands(to)];
  const height = Math.max(left.height, right.height);
  const size = Math.max(sizeOf(left.bands), sizeOf(right.bands));
  const top = (height - size) / 2;
  const [leftTop, rightTop] = [(height - left.height) / 2, (height - right.height) / 2];
  return (
    <svg className="flow" viewBox={`0 -30 ${WIDTH} ${height + 30}`} aria-hidden="true">
      {left.bands.map(({ part, from: inPot, to: outside, size: band }) => (
        <g key={part.id}>
          <path
            className="flow-band"
            d={bandPath({
              start: { x: LEFT + NODE, y: leftTop + outside },
              end: { x: MIDDLE, y: top + inPot },
              size: band,
            })}
          />
          <Node x={LEFT} y={leftTop + outside} size={band} />
          <Told x={LEFT - 12} y={leftTop + outside + band / 2} anchor="end" part={part} />
        </g>
      ))}
      <Node x={MIDDLE} y={top} size={size} />
      {right.bands.map(({ part, from: inPot, to: outside, size: band }) => (
        <g key={part.id}>
          <path
            className="flow-band"
            d={bandPath({
              start: { x: MIDDLE + NODE, y: top + inPot },
              end: { x: RIGHT, y: rightTop + outside },
              size: band,
            })}
          />
          <Node x={RIGHT} y={rightTop + outside} size={band} />
          <Told x={RIGHT + NODE + 12} y={rightTop + outside + band / 2} anchor="start" part={part} />
        </g>
      ))}
      <text className="flow-figure flow-over" x={MIDDLE + NODE / 2} y={top - 12} textAnchor="middle">
        {pot}: {euro(whole)}
      </text>
    </svg>
  );
}

function sizeOf(bands: readonly Band[]): number {
  return bands.reduce((sum, { size }) => sum + size, 0);
}

function Node({ x, y, size }: { x: number; y: number; size: number }) {
  return <rect className="flow-node" x={x} y={y} width={NODE} height={size} rx="3" />;
}

type ToldProps = {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly part: FlowPart;
};

/** Longer names are cut in the picture; the table has them whole. */
const LONGEST = 28;

function Told({ x, y, anchor, part: { label, amount } }: ToldProps) {
  const { euro } = useWords();
  const short = label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;
  return (
    <>
      <text className="flow-figure" x={x} y={y - 3} textAnchor={anchor}>
        {euro(amount)}
      </text>
      <text className="flow-label" x={x} y={y + 16} textAnchor={anchor}>
        <title>{label}</title>
        {short}
      </text>
    </>
  );
}
