/** What happened to a plan, oldest first. */
import type { AuditEntry } from '@shared/domain/audit/audit-entry';
import { MomentText } from '../../../ui/DayText';
import { Timeline } from '../../../ui/data/Timeline';
import { useWords } from '../../../ui/words';
import { type HistoryLine, historyLines } from '../history-view';

export function PlanHistory({ history }: { history: readonly AuditEntry[] }) {
  const { t, euro } = useWords();
  const bodyOf = ({ actor, asked, answer }: HistoryLine): string =>
    [
      t(`applications.history.by.${actor}`),
      ...(asked === null ? [] : [t('applications.history.asked', { amount: euro(asked) })]),
      ...(answer === null ? [] : [t(`applications.scan.answer.${answer}`)]),
    ].join(' · ');
  return (
    <Timeline
      label={t('applications.plan.history')}
      entries={historyLines(history).map((line) => ({
        id: line.id,
        when: <MomentText at={line.at} />,
        title: t(line.what),
        body: bodyOf(line),
      }))}
    />
  );
}
