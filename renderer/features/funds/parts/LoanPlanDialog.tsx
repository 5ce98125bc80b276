/** When a loan or participation goes back, and at what interest. */
import { changeAgreement } from '@shared/domain/funds/actions/change-agreement';
import type { Contribution } from '@shared/domain/funds/contribution';
import { addMonths } from '@shared/kernel/dates';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { tell } from '../../../ui/feedback/messages';
import { NumberField } from '../../../ui/fields/NumberField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';
import { PartRows } from '../agreement-form';
import { PartFields } from './PartFields';

const Schema = z.strictObject({ parts: PartRows, percent: filled(z.number().min(0).max(20)) });

export type LoanPlanDialogProps = {
  readonly contribution: Contribution;
  readonly onClose: () => void;
};

export function LoanPlanDialog({ contribution, onClose }: LoanPlanDialogProps) {
  const { t } = useWords();
  const { id, amount, promisedOn, terms, agreement } = contribution;
  const form = useDraftForm(Schema, {
    parts: agreement.loan?.repayments ?? [],
    percent: (agreement.loan?.basisPoints ?? 0) / 100,
  });
  const problems = useProblems(form, { repayments: 'parts' });
  const send = async ({ parts, percent }: z.output<typeof Schema>) => {
    const loan = { repayments: parts, basisPoints: Math.round(percent * 100) };
    const changed = { contributionId: id, terms, agreement: { ...agreement, loan } };
    const done = await perform(changeAgreement, changed);
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('agreements.changed') });
    onClose();
  };
  return (
    <DialogForm
      title={t('loans.changePlan')}
      size="wide"
      form={form}
      problems={problems}
      onSubmit={send}
      onClose={onClose}
    >
      <PartFields way="goesBack" amount={amount} first={addMonths(promisedOn, 12)} />
      <Field control={form.control} name="percent">
        {(field) => (
          <NumberField
            {...field}
            label={t('loans.percent')}
            description={t('loans.percentHelp')}
            decimals={2}
            maximum={20}
            unit="%"
          />
        )}
      </Field>
    </DialogForm>
  );
}
