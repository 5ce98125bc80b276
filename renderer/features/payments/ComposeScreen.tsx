/** Makes a batch: which instalments are paid, on which day, from which account, and what the bank gets to read. */
import { composeBatch } from '@shared/domain/payments/actions/compose-batch';
import { type DueInstalment, dueInstalments } from '@shared/domain/payments/due-instalments';
import { SignatoryId } from '@shared/domain/people/signatory';
import { Day } from '@shared/kernel/dates';
import { formatIban, Iban } from '@shared/kernel/iban';
import { sumOf } from '@shared/kernel/money';
import { useState } from 'react';
import { z } from 'zod';
import { perform } from '../../data/perform';
import { type Payments, usePayments } from '../../data/queries/payments';
import { useToday } from '../../data/use-today';
import { goTo, hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { Callout } from '../../ui/feedback/Callout';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { DayField } from '../../ui/fields/DayField';
import { Select } from '../../ui/fields/Select';
import { Field } from '../../ui/forms/Field';
import { Form } from '../../ui/forms/Form';
import { useDraftForm } from '../../ui/forms/use-draft-form';
import { useProblems } from '../../ui/forms/use-problems';
import { filled } from '../../ui/forms/values';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { type Chosen, signersOn } from './batch-view';
import { DueLines } from './parts/DueLines';

export function ComposeScreen() {
  const { t } = useWords();
  const payments = usePayments();
  const today = useToday();
  const free =
    payments === undefined ? [] : dueInstalments(payments.book).filter(({ batch }) => batch === null);
  return (
    <>
      <PageHeader
        title={t('payments.newBatch')}
        intro={t('payments.composeIntro')}
        back={{ label: t('payments.batches'), href: hrefOf({ name: 'paymentBatches' }) }}
      />
      {payments === undefined ? (
        <Loading what={t('payments.batches')} />
      ) : signersOn(payments.book, today).length === 0 ? (
        <EmptyState
          title={t('payments.noSigners')}
          why={t('payments.noSignersWhy')}
          action={
            <LinkButton kind="primary" href={hrefOf({ name: 'signatories' })}>
              {t('payments.signers')}
            </LinkButton>
          }
        />
      ) : free.length === 0 ? (
        <EmptyState
          title={t('payments.nothingDue')}
          why={t('payments.nothingDueWhy')}
          action={<LinkButton href={hrefOf({ name: 'payments' })}>{t('screens.payments')}</LinkButton>}
        />
      ) : (
        <Compose payments={payments} due={free} />
      )}
    </>
  );
}

const Values = z.strictObject({
  author: filled(SignatoryId),
  day: filled(Day, 'day.empty'),
  payerIban: filled(Iban),
});

function Compose({ payments, due }: { payments: Payments; due: readonly DueInstalment[] }) {
  const { t, euro } = useWords();
  const today = useToday();
  const { book, payerIbans } = payments;
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const signers = signersOn(book, today);
  const form = useDraftForm(Values, {
    author: signers.length === 1 ? (signers[0]?.value ?? null) : null,
    day: today,
    payerIban: payerIbans[0] ?? null,
  });
  const problems = useProblems(form, { lines: null });
  const picked = due.filter(({ instalment }) => chosen.has(instalment.id));
  const send = async (values: z.output<typeof Values>) => {
    problems.clear();
    const lines = picked.map(({ grant, instalment }) => ({
      grantId: grant.id,
      instalmentId: instalment.id,
      text: chosen.get(instalment.id) ?? '',
    }));
    const done = await perform(composeBatch, { ...values, lines });
    if (!done.ok) return problems.show(done.error);
    goTo({ name: 'paymentBatch', batchId: done.value.subjectId });
  };
  const sum = euro(sumOf(picked, ({ toPay }) => toPay));
  return (
    <Form form={form} onSubmit={send} submitLabel={t('payments.prepare')} refusal={problems.refusal}>
      {payerIbans.length === 0 ? <Callout tone="warning" title={t('payments.noPayerIban')} /> : null}
      <Field control={form.control} name="author">
        {(field) => <Select {...field} label={t('payments.who')} choices={signers} />}
      </Field>
      <div className="field-row">
        <Field control={form.control} name="day">
          {(field) => <DayField {...field} label={t('payments.day')} earliest={today} />}
        </Field>
        <Field control={form.control} name="payerIban">
          {(field) => (
            <Select
              {...field}
              label={t('payments.payerIban')}
              choices={payerIbans.map((value) => ({ value, label: formatIban(value) }))}
            />
          )}
        </Field>
      </div>
      <Section title={t('payments.choose')} intro={t('payments.chosen', { n: picked.length, sum })}>
        <DueLines due={due} chosen={chosen} onChange={setChosen} />
      </Section>
    </Form>
  );
}
