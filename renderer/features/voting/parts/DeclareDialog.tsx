/** A member tells an interest in a plan of this round. */
import { ApplicationId } from '@shared/domain/applications/application';
import { PanelMemberId } from '@shared/domain/panel/panel-member';
import { declareConflict } from '@shared/domain/voting/actions/declare-conflict';
import { TIES } from '@shared/domain/voting/conflict';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import type { NamedMember } from '../../../data/queries/panel';
import type { RoundWithPlans } from '../../../data/queries/voting';
import { tell } from '../../../ui/feedback/messages';
import { ComboBox } from '../../../ui/fields/ComboBox';
import { Select } from '../../../ui/fields/Select';
import { TextArea } from '../../../ui/fields/TextField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';

const Values = z.strictObject({
  memberId: filled(PanelMemberId),
  applicationId: filled(ApplicationId),
  tie: filled(z.enum(TIES)),
  what: z.string().trim().max(300),
});

export type DeclareDialogProps = {
  readonly found: RoundWithPlans;
  readonly voters: readonly NamedMember[];
  readonly onClose: () => void;
};

export function DeclareDialog({ found, voters, onClose }: DeclareDialogProps) {
  const { t } = useWords();
  const form = useDraftForm(Values, { memberId: null, applicationId: null, tie: null, what: '' });
  const problems = useProblems(form);
  const send = async (values: z.output<typeof Values>) => {
    const done = await perform(declareConflict, { roundId: found.round.id, ...values });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('panel.declared') });
    onClose();
  };
  const members = voters.map(({ member, person }) => ({
    value: member.id,
    label: person?.name ?? t('panel.gone'),
  }));
  const plans = found.plans.map(({ id, title }) => ({ value: id, label: title }));
  const ties = TIES.map((value) => ({ value, label: t(`panel.tie.${value}`) }));
  return (
    <DialogForm
      title={t('panel.declare')}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('panel.declare')}
      onClose={onClose}
    >
      <Field control={form.control} name="memberId">
        {(field) => <ComboBox {...field} label={t('panel.member')} choices={members} />}
      </Field>
      <Field control={form.control} name="applicationId">
        {(field) => <ComboBox {...field} label={t('panel.plan')} choices={plans} />}
      </Field>
      <Field control={form.control} name="tie">
        {(field) => <Select {...field} label={t('panel.tie')} choices={ties} />}
      </Field>
      <Field control={form.control} name="what">
        {(field) => (
          <TextArea
            {...field}
            label={t('panel.what')}
            description={t('panel.whatHelp')}
            maxLength={300}
            isOptional
          />
        )}
      </Field>
    </DialogForm>
  );
}
