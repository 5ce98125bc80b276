/** Books money that came in on the bank for a contribution. */
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import type { ContributionId } from '@shared/domain/funds/contribution';
import { Day } from '@shared/kernel/dates';
import { Cents } from '@shared/kernel/money';
import { z } from 'zod';
import { perform } from '../../data/perform';
import { useToday } from '../../data/use-today';
import { tell } from '../../ui/feedback/messages';
import { DayField } from '../../ui/fields/DayField';
import { MoneyField } from '../../ui/fields/MoneyField';
import { Field } from '../../ui/forms/Field';
import { Form } from '../../ui/forms/Form';
import { useDraftForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { filled } from '../../ui/forms/values';
import { useWords } from '../../ui/words';

const ReceiptValues = z.strictObject({
  amount: filled(
    Cents.refine((amount) => amount > 0),
    'money.empty',
  ),
  day: filled(Day, 'day.empty'),
});

export type ReceiptFormProps = {
  readonly contributionId: ContributionId;
  /** Still to come. */
  readonly open: Cents;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

export function ReceiptForm({ contributionId, open, onDone, onCancel }: ReceiptFormProps) {
  const { t, euro } = useWords();
  const today = useToday();
  const form = useDraftForm(ReceiptValues, { amount: open, day: today });
  const problems = useProblems(form);
  const send = async (receipt: z.output<typeof ReceiptValues>) => {
    problems.clear();
    const done = await perform(recordReceipt, { contributionId, ...receipt });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('funds.receipt.booked', { amount: euro(receipt.amount) }) });
    onDone();
  };
  return (
    <Form
      form={form}
      onSubmit={send}
      submitLabel={t('common.save')}
      onCancel={onCancel}
      refusal={problems.refusal}
    >
      <p>{t('funds.receipt.intro', { open: euro(open) })}</p>
      <Field control={form.control} name="amount">
        {(field) => <MoneyField {...field} label={t('funds.receipt.amount')} autoFocus />}
      </Field>
      <Field control={form.control} name="day">
        {(field) => (
          <DayField
            {...field}
            label={t('funds.receipt.day')}
            description={t('funds.receipt.dayHelp')}
            latest={today}
          />
        )}
      </Field>
    </Form>
  );
}
