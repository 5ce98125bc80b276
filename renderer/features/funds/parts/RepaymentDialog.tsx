/** Books that a loan was repaid or a participation bought back: how much, when, and out of whose money. */
import { recordRepayment } from '@shared/domain/funds/actions/record-repayment';
import { openParts } from '@shared/domain/funds/agreement';
import { ContributionId, isBorrowed } from '@shared/domain/funds/contribution';
import { Day } from '@shared/kernel/dates';
import { add, Cents, cents } from '@shared/kernel/money';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { useToday } from '../../../data/use-today';
import { tell } from '../../../ui/feedback/messages';
import { DayField } from '../../../ui/fields/DayField';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { Select } from '../../../ui/fields/Select';
import { chosen } from '../../../ui/forms/chosen';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';
import type { SourceRow } from '../source-view';
import { useSources } from './use-sources';

const Schema = z.strictObject({
  amount: filled(
    Cents.refine((amount) => amount > 0),
    'money.empty',
  ),
  day: filled(Day, 'day.empty'),
  from: ContributionId,
});

export function RepaymentDialog({ row, onClose }: { row: SourceRow; onClose: () => void }) {
  const { t, euro } = useWords();
  const today = useToday();
  const { contribution, owed, position } = row;
  const payers = (useSources() ?? [row]).filter(({ contribution: one, position: { free } }) => {
    if (one.id === contribution.id) return true;
    return free > 0 && one.earmark.kind === 'none' && !isBorrowed(one);
  });
  const plan = contribution.agreement.loan?.repayments ?? [];
  const next = openParts(plan, add(owed, position.promised))[0]?.open ?? owed;
  const amount = cents(Math.min(next, owed));
  const form = useDraftForm(Schema, { amount, day: today, from: contribution.id });
  const problems = useProblems(form);
  const send = async (values: z.output<typeof Schema>) => {
    const done = await perform(recordRepayment, { contributionId: contribution.id, ...values });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('loans.repaid', { amount: euro(values.amount) }) });
    onClose();
  };
  const choices = payers.map(({ contribution: { id, title }, position: { free } }) => ({
    value: id,
    label: title,
    description: t('loans.isFree', { amount: euro(free) }),
  }));
  return (
    <DialogForm title={t('loans.repay')} form={form} problems={problems} onSubmit={send} onClose={onClose}>
      <p>{t('loans.repayIntro', { owed: euro(owed) })}</p>
      <Field control={form.control} name="amount">
        {(field) => <MoneyField {...field} label={t('loans.amount')} />}
      </Field>
      <Field control={form.control} name="day">
        {(field) => <DayField {...field} label={t('loans.day')} latest={today} />}
      </Field>
      <Field control={form.control} name="from">
        {(field) => (
          <Select
            {...chosen(field)}
            label={t('loans.from')}
            description={t('loans.fromHelp')}
            choices={choices}
          />
        )}
      </Field>
    </DialogForm>
  );
}
