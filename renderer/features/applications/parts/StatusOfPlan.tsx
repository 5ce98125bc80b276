/** Where a plan stands, in a word. */
import type { ApplicationStatus } from '@shared/domain/applications/application-status';
import { StatusBadge, type StatusTone } from '../../../ui/StatusBadge';
import { useWords } from '../../../ui/words';

const TONES: Readonly<Record<ApplicationStatus, StatusTone>> = {
  received: 'wait',
  inScan: 'busy',
  ready: 'done',
  notNow: 'stop',
  inRound: 'busy',
  awarded: 'done',
  declined: 'stop',
  withdrawn: 'idle',
};

export function StatusOfPlan({ status }: { status: ApplicationStatus }) {
  const { t } = useWords();
  return <StatusBadge tone={TONES[status]}>{t(`applications.status.${status}`)}</StatusBadge>;
}
