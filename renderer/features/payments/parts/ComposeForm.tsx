/** The form of a batch, to make one or to change one that nobody signed yet. */

import { keyOfPaid } from '@shared/domain/grants/batch-line';
import { changeBatch } from '@shared/domain/payments/actions/change-batch';
import { composeBatch } from '@shared/domain/payments/actions/compose-batch';
import type { BatchWithLines } from '@shared/domain/payments/payments-book';
import { SignatoryId } from '@shared/domain/people/signatory';
import { Day } from '@shared/kernel/dates';
import { formatIban, Iban } from '@shared/kernel/iban';
import { sumOf } from '@shared/kernel/money';
import { useState } from 'react';
import { z } from 'zod';
import { perform } from '../../../data/perform';
import type { Payments } from '../../../data/queries/payments';
import { useToday } from '../../../data/use-today';
import { goTo } from '../../../routes';
import { Callout } from '../../../ui/feedback/Callout';
import { tell } from '../../../ui/feedback/messages';
import { DayField } from '../../../ui/fields/DayField';
import { Select } from '../../../ui/fields/Select';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { filled } from '../../../ui/forms/values';
import { Heading } from '../../../ui/layout/Heading';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { type Chosen, type Due, signersOn } from '../batch-view';
import { DueClaims } from './DueClaims';
import type { ChoosingProps } from './DueItem';
import { DueLines } from './DueLines';

const Values = z.strictObject({
  author: filled(SignatoryId),
  day: filled(Day, 'day.empty'),
  payerIban: filled(Iban),
});

export type ComposeFormProps = {
  readonly payments: Payments;
  readonly due: Due;
  /** null: a new one. Else its author stays, and what it held is chosen. */
  readonly draft: BatchWithLines | null;
};

export function ComposeForm({ payments, due, draft }: ComposeFormProps) {
  const { t, euro } = useWords();
  const today = useToday();
  const { book, payerIbans } = payments;
  const [chosen, setChosen] = useState<Chosen>(() => chosenIn(draft));
  const signers = signersOn(book, today);
  const form = useDraftForm(Values, startOf({ payments, draft, today }));
  const problems = useProblems(form, { lines: null });
  const picked = pickedOf(due, chosen);
  const send = async ({ author, ...values }: z.output<typeof Values>) => {
    problems.clear();
    const lines = picked.map(({ line }) => line);
    const done =
      draft === null
        ? await perform(composeBatch, { author, ...values, lines })
        : await perform(changeBatch, { batchId: draft.batch.id, ...values, lines });
    if (!done.ok) return problems.show(done.error);
    if (draft !== null) tell({ text: t('payments.changed') });
    goTo({ name: 'paymentBatch', batchId: done.value.subjectId });
  };
  const sum = euro(sumOf(picked, ({ amount }) => amount));
  return (
    <Form
      form={form}
      onSubmit={send}
      submitLabel={t(draft === null ? 'payments.prepare' : 'common.save')}
      refusal={problems.refusal}
    >
      {payerIbans.length === 0 ? <Callout tone="warning" title={t('payments.noPayerIban')} /> : null}
      {draft === null ? (
        <Field control={form.control} name="author">
          {(field) => <Select {...field} label={t('payments.who')} choices={signers} />}
        </Field>
      ) : null}
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
        <DueGroups due={due} chosen={chosen} onChange={setChosen} />
      </Section>
    </Form>
  );
}

/** Under heads of their own where there are both. */
function DueGroups({ due, ...choosing }: ChoosingProps & { readonly due: Due }) {
  const { t } = useWords();
  const instalments = <DueLines due={due.instalments} {...choosing} />;
  const claims = <DueClaims due={due.claims} {...choosing} />;
  if (due.claims.length === 0) return instalments;
  return (
    <div className="stack">
      {due.instalments.length === 0 ? null : (
        <>
          <Heading>{t('payments.dueInstalments')}</Heading>
          {instalments}
        </>
      )}
      <Heading>{t('payments.dueClaims')}</Heading>
      {claims}
    </div>
  );
}

/** Instalments first, then claims. */
function pickedOf({ instalments, claims }: Due, chosen: Chosen) {
  return [
    ...instalments.map(({ grant, instalment, toPay }) => ({
      line: { grantId: grant.id, instalmentId: instalment.id, text: chosen.get(instalment.id) },
      amount: toPay,
    })),
    ...claims.map(({ claim }) => ({
      line: { claimId: claim.id, text: chosen.get(claim.id) },
      amount: claim.amount,
    })),
  ].flatMap(({ line: { text, ...pays }, amount }) =>
    text === undefined ? [] : [{ line: { ...pays, text }, amount }],
  );
}

function chosenIn(draft: BatchWithLines | null): Chosen {
  return new Map(draft?.lines.map(({ pays, text }) => [keyOfPaid(pays), text]));
}

type Start = Pick<ComposeFormProps, 'payments' | 'draft'> & { readonly today: Day };

function startOf({ payments: { book, payerIbans }, draft, today }: Start): z.input<typeof Values> {
  if (draft !== null) {
    const { author, day, payerIban } = draft.batch;
    return { author, day: day < today ? today : day, payerIban };
  }
  const signers = signersOn(book, today);
  const author = signers.length === 1 ? (signers[0]?.value ?? null) : null;
  return { author, day: today, payerIban: payerIbans[0] ?? null };
}
