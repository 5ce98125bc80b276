/** The form of a batch, to make one or to change one that nobody signed yet. */
import { changeBatch } from '@shared/domain/payments/actions/change-batch';
import { composeBatch } from '@shared/domain/payments/actions/compose-batch';
import type { DueInstalment } from '@shared/domain/payments/due-instalments';
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
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { type Chosen, signersOn } from '../batch-view';
import { DueLines } from './DueLines';

const Values = z.strictObject({
  author: filled(SignatoryId),
  day: filled(Day, 'day.empty'),
  payerIban: filled(Iban),
});

export type ComposeFormProps = {
  readonly payments: Payments;
  readonly due: readonly DueInstalment[];
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
  const picked = due.filter(({ instalment }) => chosen.has(instalment.id));
  const send = async ({ author, ...values }: z.output<typeof Values>) => {
    problems.clear();
    const lines = picked.map(({ grant, instalment }) => ({
      grantId: grant.id,
      instalmentId: instalment.id,
      text: chosen.get(instalment.id) ?? '',
    }));
    const done =
      draft === null
        ? await perform(composeBatch, { author, ...values, lines })
        : await perform(changeBatch, { batchId: draft.batch.id, ...values, lines });
    if (!done.ok) return problems.show(done.error);
    if (draft !== null) tell({ text: t('payments.changed') });
    goTo({ name: 'paymentBatch', batchId: done.value.subjectId });
  };
  const sum = euro(sumOf(picked, ({ toPay }) => toPay));
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
        <DueLines due={due} chosen={chosen} onChange={setChosen} />
      </Section>
    </Form>
  );
}

function chosenIn(draft: BatchWithLines | null): Chosen {
  return new Map(draft?.lines.map(({ instalmentId, text }) => [instalmentId, text]));
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
