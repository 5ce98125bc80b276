/** Where an award stands, as a badge. */
import { StatusBadge } from '../../../ui/StatusBadge';
import type { StatusWords } from '../grant-view';

export function GrantStatus({ status }: { status: StatusWords }) {
  return <StatusBadge tone={status.tone}>{status.text}</StatusBadge>;
}
