/** How far a round is, in a word. */
import type { RoundStatus } from '@shared/domain/voting/round-status';
import { StatusBadge } from '../../../ui/StatusBadge';
import { useWords } from '../../../ui/words';
import { phaseTone, phaseWord } from '../round-words';

export function PhaseBadge({ status }: { status: RoundStatus }) {
  const { t } = useWords();
  return <StatusBadge tone={phaseTone(status)}>{phaseWord(t, status)}</StatusBadge>;
}
