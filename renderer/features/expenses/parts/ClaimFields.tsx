/** The form of a new claim; what the allowance has to say about a fee is told while it is typed. */
import { handInClaim } from '@shared/domain/expenses/actions/hand-in-claim';
import { type Counted, countedClaims, findingsFor } from '@shared/domain/expenses/allowance-check';
import { COST_ACCOUNTS } from '@shared/domain/funds/account';
import { useEffect } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { perform } from '../../../data/perform';
import type { ClaimBook } from '../../../data/queries/expenses';
import { useToday } from '../../../data/use-today';
import { tell } from '../../../ui/feedback/messages';
import { IbanField } from '../../../ui/fields/IbanField';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { Select } from '../../../ui/fields/Select';
import { TextField } from '../../../ui/fields/TextField';
import { chosen } from '../../../ui/forms/chosen';
import { Field } from '../../../ui/forms/Field';
import { Form } from '../../../ui/forms/Form';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords } from '../../../ui/words';
import { CLAIM_KINDS, ClaimForm, type ClaimFormValues, minutesOf, newClaim } from '../claim-form';
import { latestIban, volunteerChoices } from '../claim-view';
import { AllowanceNote } from './AllowanceNote';
import { VolunteerFields } from './VolunteerFields';
import { CostsFields, FeeFields } from './WhatFields';

export type ClaimFieldsProps = {
  readonly book: ClaimBook;
  readonly onDone: (claimId: string) => void;
  readonly onCancel: () => void;
};

type ClaimInput = Parameters<typeof handInClaim.decide>[1];
type ClaimFormState = UseFormReturn<ClaimFormValues, unknown, ClaimInput>;

const PROBLEM_FIELDS = {
  volunteer: 'volunteerId',
  'what.spentOn': 'spentOn',
  'what.to': 'to',
} as const;

export function ClaimFields({ book, onDone, onCancel }: ClaimFieldsProps) {
  const { t } = useWords();
  const today = useToday();
  const choices = volunteerChoices(book, null);
  const form = useDraftForm(ClaimForm, newClaim(today, { hasKnown: choices.length > 0 }));
  const problems = useProblems(form, PROBLEM_FIELDS);
  const kind = useWatch({ control: form.control, name: 'kind' });
  useKnownIban(form, book);
  const send = async (input: ClaimInput) => {
    problems.clear();
    const receipts = input.what.kind === 'costs' ? input.receipts : [];
    const done = await perform(handInClaim, { ...input, receipts });
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('expenses.handedIn') });
    onDone(done.value.subjectId);
  };
  return (
    <Form
      form={form}
      onSubmit={send}
      submitLabel={t('expenses.handIn')}
      onCancel={onCancel}
      refusal={problems.refusal}
    >
      <VolunteerFields label={t('expenses.who')} choices={choices} asksBirthday={kind === 'fee'} />
      <Field control={form.control} name="kind">
        {(field) => (
          <RadioGroup
            {...chosen(field)}
            label={t('expenses.kind')}
            choices={CLAIM_KINDS.map((value) => ({
              value,
              label: t(`expenses.kind.${value}`),
              description: t(`expenses.kind.${value}Help`),
            }))}
          />
        )}
      </Field>
      {kind === 'costs' ? <CostsFields /> : <FeeFields />}
      <MoneyFields form={form} />
      {kind === 'fee' ? <TypedNote form={form} book={book} /> : null}
    </Form>
  );
}

function MoneyFields({ form: { control } }: { form: ClaimFormState }) {
  const { t } = useWords();
  return (
    <>
      <Field control={control} name="amount">
        {(field) => <MoneyField {...field} label={t('expenses.amount')} />}
      </Field>
      <Field control={control} name="account">
        {(field) => (
          <Select
            {...field}
            label={t('expenses.account')}
            choices={COST_ACCOUNTS.map((value) => ({ value, label: t(`funds.account.${value}`) }))}
          />
        )}
      </Field>
      <Field control={control} name="description">
        {(field) => (
          <TextField
            {...field}
            label={t('expenses.description')}
            description={t('expenses.descriptionHelp')}
            maxLength={300}
          />
        )}
      </Field>
      <Field control={control} name="iban">
        {(field) => <IbanField {...field} label={t('expenses.iban')} description={t('expenses.ibanHelp')} />}
      </Field>
    </>
  );
}

/** The account of the volunteer's last claim, as long as none was typed. */
function useKnownIban(form: ClaimFormState, { claims, volunteers }: ClaimBook): void {
  const volunteerId = useWatch({ control: form.control, name: 'volunteerId' });
  useEffect(() => {
    const personId = volunteers.find(({ id }) => id === volunteerId)?.personId;
    if (personId === undefined || form.getFieldState('iban').isDirty) return;
    form.setValue('iban', latestIban(claims, personId, null));
  }, [volunteerId, volunteers, claims, form]);
}

/** Once days, hours and amount are there. */
function TypedNote({ form, book }: { form: ClaimFormState; book: ClaimBook }) {
  const values = useWatch({ control: form.control });
  const { from, to, hours, amount, whose } = values;
  if (!from || !to || !hours || !amount) return null;
  const known = book.volunteers.find(({ id }) => whose === 'known' && id === values.volunteerId);
  const others = known === undefined ? [] : countedClaims(book.claims, known.personId);
  const bornOn = known === undefined ? (values.bornOn ?? null) : known.bornOn;
  const [elsewhereMonth, elsewhereYear] = [values.elsewhereMonth ?? 0, values.elsewhereYear ?? 0];
  const typed = {
    number: null,
    amount,
    what: { kind: 'fee', from, to, minutes: minutesOf(hours), elsewhereMonth, elsewhereYear },
  } as Counted;
  return <AllowanceNote findings={findingsFor(typed, others, bornOn)} />;
}
