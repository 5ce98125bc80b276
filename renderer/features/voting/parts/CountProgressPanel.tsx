/** How far a count is, in the terms of the rule: the step of the endowment and how many plans are bought. */
import type { CountProgress } from '@shared/domain/voting/rules/rule';
import { ProgressPanel } from '../../../ui/feedback/ProgressPanel';
import { useWords } from '../../../ui/words';

export type CountProgressPanelProps = {
  readonly label: string;
  readonly progress: CountProgress | null;
  readonly onStop: () => void;
};

export function CountProgressPanel({ label, progress, onStop }: CountProgressPanelProps) {
  const { t } = useWords();
  const percent =
    progress === null || progress.of === null || progress.of === 0
      ? null
      : Math.floor((progress.done * 100) / progress.of);
  const detail = (() => {
    if (progress === null) return null;
    if (progress.level !== null)
      return t('result.countLevel', { level: progress.level, done: progress.done });
    return progress.of === null ? null : t('result.countPart', { done: progress.done, of: progress.of });
  })();
  return (
    <ProgressPanel
      label={label}
      percent={percent}
      onCancel={onStop}
      {...(detail === null ? {} : { detail })}
    />
  );
}
