/** An approved claim: where it is to be paid to under which reference, and writing down that it was paid. */
import { recordClaimPayment } from '@shared/domain/expenses/actions/record-claim-payment';
import { type ClaimIn, dayOfClaim } from '@shared/domain/expenses/claim';
import { claimReference } from '@shared/domain/expenses/claim-reference';
import { isBound } from '@shared/domain/grants/batch-line';
import { printedReference } from '@shared/kernel/creditor-reference';
import { Day } from '@shared/kernel/dates';
import { formatIban } from '@shared/kernel/iban';
import { useState } from 'react';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import type { ClaimFile } from '../../../data/queries/expenses';
import { useHeld } from '../../../data/queries/payments';
import { useToday } from '../../../data/use-today';
import { hrefOf } from '../../../routes';
import { Button, LinkButton, TextLink } from '../../../ui/Button';
import { FactList } from '../../../ui/data/FactList';
import { Callout } from '../../../ui/feedback/Callout';
import { tell } from '../../../ui/feedback/messages';
import { DayField } from '../../../ui/fields/DayField';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled } from '../../../ui/forms/values';
import { Section } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { nameOf } from '../claim-view';
import { RefuseDialog } from './RefuseDialog';

type PaySectionProps = { readonly file: ClaimFile; readonly claim: ClaimIn<'approved'> };

export function PaySection({ file, claim }: PaySectionProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<'pay' | 'refuse' | null>(null);
  const close = () => setOpen(null);
  const held = useHeld()?.get(claim.id);
  const isFree = held === undefined || !isBound(held);
  return (
    <Section title={t('expenses.toPay')} intro={t('expenses.toPayIntro')}>
      <div className="stack">
        {held === undefined ? null : (
          <Callout tone="info" title={t('expenses.inBatchTitle', { number: held.batch.number })}>
            <p>{t(isFree ? 'expenses.inDraftWhy' : 'expenses.inBatchWhy')}</p>
            <p>
              <TextLink href={hrefOf({ name: 'paymentBatch', batchId: held.batch.id })}>
                {t('payments.batch', { number: held.batch.number })}
              </TextLink>
            </p>
          </Callout>
        )}
        <FactList
          facts={[
            { label: t('expenses.amount'), value: <MoneyText amount={claim.amount} size="large" /> },
            { label: t('expenses.iban'), value: claim.iban === null ? '–' : formatIban(claim.iban) },
            {
              label: t('expenses.payTo'),
              value: nameOf(claim.personId, file.persons) ?? t('expenses.erased'),
            },
            { label: t('expenses.payReference'), value: printedReference(claimReference(claim)) },
          ]}
        />
        {isFree ? (
          <div className="button-row">
            {held === undefined ? (
              <LinkButton kind="primary" icon="export" href={hrefOf({ name: 'newPaymentBatch' })}>
                {t('payments.newBatch')}
              </LinkButton>
            ) : null}
            <Button onPress={() => setOpen('pay')}>{t('expenses.recordPaid')}</Button>
            <Button onPress={() => setOpen('refuse')}>{t('expenses.refuseAfterAll')}</Button>
          </div>
        ) : null}
      </div>
      {open === 'pay' ? <PaidDialog claim={claim} onClose={close} /> : null}
      {open === 'refuse' ? <RefuseDialog file={file} onClose={close} /> : null}
    </Section>
  );
}

const Values = z.strictObject({ paidOn: filled(Day, 'day.empty') });

function PaidDialog({ claim, onClose }: Pick<PaySectionProps, 'claim'> & { onClose: () => void }) {
  const { t, euro } = useWords();
  const today = useToday();
  const form = useDraftForm(Values, { paidOn: today });
  const problems = useProblems(form);
  const send = async ({ paidOn }: z.output<typeof Values>) => {
    const done = await perform(recordClaimPayment, { claimId: claim.id, paidOn });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('expenses.paid', { amount: euro(claim.amount) }) });
    onClose();
  };
  return (
    <DialogForm
      title={t('expenses.recordPaid')}
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('expenses.recordPaid')}
      onClose={onClose}
    >
      <p>{t('expenses.recordPaidWhy')}</p>
      <Field control={form.control} name="paidOn">
        {(field) => (
          <DayField {...field} label={t('expenses.paidOn')} earliest={dayOfClaim(claim)} latest={today} />
        )}
      </Field>
    </DialogForm>
  );
}
