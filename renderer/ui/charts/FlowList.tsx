/** A money flow for a narrow window: a line for each part, with its share of the largest. */
import { useWords } from '../words';
import type { FlowPart } from './flow-bands';

export type FlowListProps = {
  /** Left out where the parts speak for themselves. */
  readonly title?: string;
  readonly parts: readonly FlowPart[];
};

export function FlowList({ title, parts }: FlowListProps) {
  const { euro } = useWords();
  const most = Math.max(1, ...parts.map(({ amount }) => amount));
  return (
    <ul className="flow-list">
      {title === undefined ? null : <li className="flow-label">{title}</li>}
      {parts.map(({ id, label, amount }) => (
        <li key={id}>
          <span className="flow-line">
            <span>{label}</span>
            <strong>{euro(amount)}</strong>
          </span>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect width={Math.max(0, (amount / most) * 100)} height="4" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
