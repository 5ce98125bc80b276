/** How far a contribution has come, in a word. */
import { StatusBadge, type StatusTone } from '../../../ui/StatusBadge';
import { useWords } from '../../../ui/words';
import type { ContributionProgress } from '../source-view';

const TONES: Readonly<Record<ContributionProgress, StatusTone>> = {
  promised: 'wait',
  partly: 'busy',
  received: 'done',
  lapsed: 'stop',
  repaid: 'done',
  inKind: 'idle',
};

export function ProgressBadge({ progress }: { progress: ContributionProgress }) {
  const { t } = useWords();
  return <StatusBadge tone={TONES[progress]}>{t(`funds.contribution.state.${progress}`)}</StatusBadge>;
}
