/** How far a lottery is, in a word. */
import type { LotteryState } from '@shared/domain/panel/lottery/lottery';
import { StatusBadge } from '../../../ui/StatusBadge';
import { useWords } from '../../../ui/words';

const TONES = { committed: 'wait', drawn: 'done', stopped: 'idle' } as const;

export function LotteryBadge({ status }: Pick<LotteryState, 'status'>) {
  const { t } = useWords();
  return <StatusBadge tone={TONES[status]}>{t(`lottery.state.${status}`)}</StatusBadge>;
}
