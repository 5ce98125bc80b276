/** What is noted about the plan that is talked about now; it saves by itself. */

import type { Round } from '@shared/domain/voting/round';
import { isIn } from '@shared/domain/voting/round-status';
import type { PlanOfRound } from '../../../data/queries/voting';
import { Button } from '../../../ui/Button';
import { RefusalNote } from '../../../ui/feedback/RefusalNote';
import { TextArea } from '../../../ui/fields/TextField';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { useNotes } from '../use-notes';

export type MeetingNotesProps = {
  readonly round: Round;
  readonly plan: PlanOfRound;
  readonly stored: string;
};

export function MeetingNotes({ round, plan, stored }: MeetingNotesProps) {
  const { t } = useWords();
  const notes = useNotes({ roundId: round.id, applicationId: plan.id }, stored);
  if (isIn(round, 'decided') || plan.application === null) {
    return (
      <Section title={t('meeting.notes')} intro={t('meeting.notesClosed')}>
        <p className="meeting-text">{stored === '' ? t('meeting.noNotes') : stored}</p>
      </Section>
    );
  }
  return (
    <Section title={t('meeting.notes')}>
      <div className="stack meeting-notes">
        <TextArea
          label={t('meeting.notesOf', plan)}
          description={t('meeting.notesHelp')}
          rows={4}
          maxLength={4000}
          value={notes.text}
          onChange={notes.type}
          isOptional
        />
        <RefusalNote refusal={notes.refusal} />
        <div className="button-row">
          <Button onPress={() => void notes.save()}>{t('common.save')}</Button>
          <p role="status">{notes.isSaved ? t('meeting.notesSaved') : ''}</p>
        </div>
      </div>
    </Section>
  );
}
