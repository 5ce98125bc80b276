/** Corrects who a volunteer is: name, how to reach, and the birthday of who is younger than 21. */
import { changeVolunteer } from '@shared/domain/expenses/actions/change-volunteer';
import type { Volunteer } from '@shared/domain/expenses/volunteer';
import type { Person } from '@shared/domain/people/person';
import { ContactOfPerson, typedContact } from '@shared/domain/people/typed-contact';
import type { Day } from '@shared/kernel/dates';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { useToday } from '../../../data/use-today';
import { tell } from '../../../ui/feedback/messages';
import { DayField } from '../../../ui/fields/DayField';
import { ContactFields } from '../../../ui/forms/ContactFields';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords } from '../../../ui/words';

const Values = z.strictObject({ contact: ContactOfPerson, bornOn: z.custom<Day | null>(() => true) });

export type VolunteerDialogProps = {
  readonly volunteer: Volunteer;
  readonly person: Person;
  readonly onClose: () => void;
};

export function VolunteerDialog({ volunteer, person, onClose }: VolunteerDialogProps) {
  const { t } = useWords();
  const today = useToday();
  const form = useDraftForm(Values, { contact: typedContact(person), bornOn: volunteer.bornOn });
  const problems = useProblems(form);
  const send = async (input: z.output<typeof Values>) => {
    const done = await perform(changeVolunteer, { volunteerId: volunteer.id, ...input });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('common.saved') });
    onClose();
  };
  return (
    <DialogForm
      title={t('expenses.changeWho')}
      form={form}
      problems={problems}
      onSubmit={send}
      onClose={onClose}
    >
      <ContactFields path="contact" nameLabel={t('people.personName')} />
      <Field control={form.control} name="bornOn">
        {(field) => (
          <DayField
            {...field}
            label={t('expenses.bornOn')}
            description={t('expenses.bornOnHelp')}
            latest={today}
            isOptional
          />
        )}
      </Field>
    </DialogForm>
  );
}
