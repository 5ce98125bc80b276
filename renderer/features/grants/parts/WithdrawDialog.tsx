/** Takes an award back: what was not paid is free again, what is not left to the initiative has to come back. */
import { withdrawGrant } from '@shared/domain/grants/actions/withdraw-grant';
import type { Grant } from '@shared/domain/grants/grant';
import type { GrantMoney } from '@shared/domain/grants/grant-money';
import { Day } from '@shared/kernel/dates';
import { Cents, ZERO } from '@shared/kernel/money';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { useToday } from '../../../data/use-today';
import { tell } from '../../../ui/feedback/messages';
import { DayField } from '../../../ui/fields/DayField';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { TextArea } from '../../../ui/fields/TextField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled, text } from '../../../ui/forms/values';
import { useWords } from '../../../ui/words';

const Schema = z.strictObject({
  spent: filled(
    Cents.refine((spent) => spent >= 0),
    'money.empty',
  ),
  withdrawnOn: filled(Day, 'day.empty'),
  reason: text(500),
});

export type WithdrawDialogProps = {
  readonly grant: Grant;
  readonly money: GrantMoney;
  readonly onClose: () => void;
};

export function WithdrawDialog({ grant, money, onClose }: WithdrawDialogProps) {
  const { t, euro } = useWords();
  const today = useToday();
  const form = useDraftForm(Schema, { spent: ZERO, withdrawnOn: today, reason: '' });
  const problems = useProblems(form);
  const send = async (values: z.output<typeof Schema>) => {
    const done = await perform(withdrawGrant, { grantId: grant.id, ...values });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('requirements.withdrawn') });
    onClose();
  };
  return (
    <DialogForm
      title={t('requirements.withdrawTitle')}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('requirements.withdraw')}
      onClose={onClose}
    >
      <p>{t('requirements.withdrawIntro', { toPay: euro(money.toPay), paid: euro(money.paid) })}</p>
      {money.paid > 0 ? (
        <Field control={form.control} name="spent">
          {(field) => (
            <MoneyField
              {...field}
              label={t('requirements.withdrawSpent')}
              description={t('requirements.withdrawSpentHelp')}
            />
          )}
        </Field>
      ) : null}
      <Field control={form.control} name="withdrawnOn">
        {(field) => <DayField {...field} label={t('requirements.withdrawDay')} latest={today} />}
      </Field>
      <Field control={form.control} name="reason">
        {(field) => (
          <TextArea
            {...field}
            label={t('requirements.withdrawReason')}
            description={t('requirements.withdrawReasonHelp')}
            rows={3}
            maxLength={500}
          />
        )}
      </Field>
    </DialogForm>
  );
}
