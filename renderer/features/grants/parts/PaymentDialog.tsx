/** Records that an instalment was paid; says where to, and warns when the account is not known. */
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import type { Grant } from '@shared/domain/grants/grant';
import type { InstalmentLine } from '@shared/domain/grants/instalment-plan';
import { payOutsideBatch } from '@shared/domain/payments/actions/pay-outside-batch';
import type { Initiative } from '@shared/domain/people/initiative';
import { Day } from '@shared/kernel/dates';
import { formatIban } from '@shared/kernel/iban';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import { useBoundInstalment } from '../../../data/queries/payments';
import { useToday } from '../../../data/use-today';
import { hrefOf } from '../../../routes';
import { TextLink } from '../../../ui/Button';
import { FactList } from '../../../ui/data/FactList';
import { Callout } from '../../../ui/feedback/Callout';
import { tell } from '../../../ui/feedback/messages';
import { DayField } from '../../../ui/fields/DayField';
import { TextField } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled } from '../../../ui/forms/values';
import { MoneyText } from '../../../ui/MoneyText';
import { Dialog } from '../../../ui/overlays/Dialog';
import { useWords } from '../../../ui/words';

export type PaymentDialogProps = {
  readonly grant: Grant;
  readonly initiative: Initiative | null;
  readonly line: InstalmentLine;
  readonly onClose: () => void;
};

const Schema = z.strictObject({
  paidOn: filled(Day, 'day.empty'),
  reference: z.string().trim().max(35),
  /** Only asked where a signed batch holds the instalment. */
  reason: z.string().trim().max(500),
});

export function PaymentDialog({ grant, initiative, line, onClose }: PaymentDialogProps) {
  const { t, euro } = useWords();
  const today = useToday();
  const form = useDraftForm(Schema, { paidOn: today, reference: `TOEKENNING ${grant.number}`, reason: '' });
  const problems = useProblems(form);
  const held = useBoundInstalment(line.instalment.id);
  const send = async (values: z.output<typeof Schema>) => {
    problems.clear();
    const { reason, ...told } = values;
    if (held !== null && reason === '') return form.setError('reason', { message: t('fields.required') });
    const known = { grantId: grant.id, instalmentId: line.instalment.id };
    const done =
      held === null
        ? await perform(recordPayment, { ...known, ...told })
        : await perform(payOutsideBatch, { lineId: held.line.id, reason, ...told });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('grants.paymentSaved', { amount: euro(line.toPay) }) });
    onClose();
  };
  return (
    <Dialog title={t('grants.payFor', { name: initiative?.name ?? '' })} isOpen onClose={onClose}>
      <div className="stack">
        <p>{t('grants.payIntro')}</p>
        <PayTo initiative={initiative} line={line} />
        {held === null ? null : (
          <Callout tone="warning" title={t('payments.heldTitle', { number: held.batch.number })}>
            <p>{t('payments.heldWhy')}</p>
          </Callout>
        )}
        <Form
          form={form}
          onSubmit={send}
          submitLabel={t('grants.pay')}
          onCancel={onClose}
          refusal={problems.refusal}
        >
          <Field control={form.control} name="paidOn">
            {(field) => (
              <DayField {...field} label={t('grants.paidOn')} earliest={grant.awardedOn} latest={today} />
            )}
          </Field>
          <Field control={form.control} name="reference">
            {(field) => (
              <TextField
                {...field}
                label={t('grants.payReference')}
                description={t('grants.payReferenceHelp')}
                maxLength={35}
                isOptional
              />
            )}
          </Field>
          {held === null ? null : (
            <Field control={form.control} name="reason">
              {(field) => <TextField {...field} label={t('payments.reason')} maxLength={500} width="full" />}
            </Field>
          )}
        </Form>
      </div>
    </Dialog>
  );
}

function PayTo({ initiative, line }: Pick<PaymentDialogProps, 'initiative' | 'line'>) {
  const { t } = useWords();
  const account = initiative?.bankAccount ?? null;
  const amount = { label: t('grants.payAmount'), value: <MoneyText amount={line.toPay} size="large" /> };
  if (account !== null) {
    return (
      <FactList
        facts={[
          amount,
          { label: t('grants.payTo'), value: formatIban(account.iban) },
          { label: t('grants.payHolder'), value: account.holder },
        ]}
      />
    );
  }
  return (
    <>
      <FactList facts={[amount]} />
      <Callout tone="warning" title={t('grants.payNoAccount')}>
        <p>{t('grants.payNoAccountWhy')}</p>
        {initiative === null ? null : (
          <p>
            <TextLink href={hrefOf({ name: 'initiative', initiativeId: initiative.id })}>
              {t('grants.toInitiative')}
            </TextLink>
          </p>
        )}
      </Callout>
    </>
  );
}
