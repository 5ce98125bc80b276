/** Where a book year stands. */
import { StatusBadge } from '../../../ui/StatusBadge';
import { useWords } from '../../../ui/words';
import type { YearStatus } from '../year-view';

const TONES = { closed: 'done', open: 'wait', running: 'idle' } as const;

export function YearStatusBadge({ status }: { status: YearStatus }) {
  const { t } = useWords();
  return <StatusBadge tone={TONES[status]}>{t(`year.status.${status}`)}</StatusBadge>;
}
