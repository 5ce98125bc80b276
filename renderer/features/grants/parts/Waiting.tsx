/** What an instalment waits for before it may be paid (W13). */
import type { Requirement } from '@shared/domain/grants/requirement';
import { StatusBadge } from '../../../ui/StatusBadge';
import { useWords } from '../../../ui/words';
import { requirementText } from '../requirement-view';

export function Waiting({ requirements }: { requirements: readonly Requirement[] }) {
  const words = useWords();
  const what = words.list(requirements.map((one) => requirementText(one, words)));
  return <StatusBadge tone="wait">{words.t('requirements.waits', { what })}</StatusBadge>;
}
