/** Refuses a claim, or takes its approval back, with the reason and by whom. */
import { refuseClaim } from '@shared/domain/expenses/actions/refuse-claim';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import type { ClaimFile } from '../../../data/queries/expenses';
import { tell } from '../../../ui/feedback/messages';
import { TextArea } from '../../../ui/fields/TextField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { passOn, text } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';
import { volunteerChoices } from '../claim-view';
import { noVolunteer, TypedVolunteer, volunteerOf } from '../volunteer-form';
import { VolunteerFields } from './VolunteerFields';

const Rest = z.object({ reason: text(500) });
const Typed = z.object({ ...TypedVolunteer, ...Rest.shape });

const Refusing = z.custom<z.input<typeof Typed>>().transform((raw, context) => {
  const rest = Rest.safeParse(raw);
  passOn(rest.error, context);
  const refuser = volunteerOf(raw, context);
  return rest.success && refuser !== null ? { refuser, ...rest.data } : z.NEVER;
});

export function RefuseDialog({ file, onClose }: { file: ClaimFile; onClose: () => void }) {
  const { t } = useWords();
  const { claim } = file;
  const choices = volunteerChoices(file, claim.personId);
  const form = useDraftForm(Refusing, { ...noVolunteer({ hasKnown: choices.length > 0 }), reason: '' });
  const problems = useProblems(form, { refuser: 'volunteerId' });
  const send = async (input: z.output<typeof Refusing>) => {
    const done = await perform(refuseClaim, { claimId: claim.id, ...input });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('expenses.refused') });
    onClose();
  };
  return (
    <DialogForm
      title={t('expenses.refuse')}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('expenses.refuse')}
      onClose={onClose}
    >
      <VolunteerFields label={t('expenses.refuser')} choices={choices} />
      <Field control={form.control} name="reason">
        {(field) => (
          <TextArea
            {...field}
            label={t('expenses.reason')}
            description={t('expenses.reasonHelp')}
            rows={3}
            maxLength={500}
          />
        )}
      </Field>
    </DialogForm>
  );
}
