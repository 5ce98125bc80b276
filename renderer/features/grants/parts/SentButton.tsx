/** Writes down that a reminder went out; for a week it says so instead. */
import { recordReminder } from '@shared/domain/grants/actions/record-reminder';
import { quietUntil, type ReminderKind } from '@shared/domain/grants/reminder';
import { perform } from '../../../data/perform';
import { useReminders } from '../../../data/queries/reminders';
import { useToday } from '../../../data/use-today';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { tell } from '../../../ui/feedback/messages';
import { problemWords } from '../../../ui/forms/problem-words';
import { useWords } from '../../../ui/words';

export function SentButton({ kind, subjectId }: { kind: ReminderKind; subjectId: string }) {
  const words = useWords();
  const { t, day } = words;
  const today = useToday();
  const reminders = useReminders(subjectId);
  if (reminders === undefined) return null;
  const again = quietUntil(reminders, { kind, subjectId });
  if (again !== null && today < again) {
    return <Callout tone="info" title={t('reminders.quiet', { day: day(again) })} />;
  }
  const send = async () => {
    const done = await perform(recordReminder, { kind, subjectId });
    if (done.ok) tell({ text: t('reminders.recorded') });
    else tell({ tone: 'warning', text: problemWords(words, done.error) });
  };
  return (
    <div className="button-row">
      <Button icon="letter" onPress={() => void send()}>
        {t('reminders.sent')}
      </Button>
    </div>
  );
}
