/** A claim while it is typed, and how it becomes what the rules take. */
import type { handInClaim } from '@shared/domain/expenses/actions/hand-in-claim';
import type { ClaimedWhat } from '@shared/domain/expenses/claim';
import { COST_ACCOUNTS } from '@shared/domain/funds/account';
import { Day } from '@shared/kernel/dates';
import { Iban } from '@shared/kernel/iban';
import { Cents, ZERO } from '@shared/kernel/money';
import { z } from 'zod';
import { filled, passOn, text } from '../../ui/forms/values';
import { noVolunteer, TypedVolunteer, volunteerOf } from './volunteer-form';

export const CLAIM_KINDS = ['costs', 'fee'] as const;

type ClaimInput = Parameters<typeof handInClaim.decide>[1];

const Whole = z.strictObject({
  ...TypedVolunteer,
  kind: z.enum(CLAIM_KINDS),
  amount: filled(
    Cents.refine((amount) => amount > 0),
    'money.empty',
  ),
  account: filled(z.enum(COST_ACCOUNTS), 'fields.choose'),
  description: text(300),
  iban: filled(Iban),
  spentOn: z.custom<Day | null>(() => true),
  noReceipt: z.string().trim().max(300),
  from: z.custom<Day | null>(() => true),
  to: z.custom<Day | null>(() => true),
  hours: z.custom<number | null>(() => true),
  elsewhereMonth: z.custom<Cents | null>(() => true),
  elsewhereYear: z.custom<Cents | null>(() => true),
  receipts: z.custom<ClaimInput['receipts']>(() => true),
});
type Raw = z.input<typeof Whole>;

const Costs = z.object({ spentOn: filled(Day, 'day.empty') });
const Fee = z.object({
  from: filled(Day, 'day.empty'),
  to: filled(Day, 'day.empty'),
  hours: filled(z.number().positive()),
});

/** Who it is and what kind are looked at even when another field is wrong, so that all errors show at once. */
export const ClaimForm = z.custom<Raw>().transform((raw, context): ClaimInput => {
  const typed = Whole.safeParse(raw);
  passOn(typed.error, context);
  const volunteer = volunteerOf(raw, context);
  const what = whatOf(raw, context);
  if (!typed.success || volunteer === null || what === null) return z.NEVER;
  const { amount, account, description, iban, receipts } = typed.data;
  return { volunteer, what, amount, account, description, iban, receipts };
});
export type ClaimFormValues = Raw;

function whatOf(raw: Raw, context: z.RefinementCtx): ClaimedWhat | null {
  if (raw.kind === 'costs') {
    const costs = Costs.safeParse(raw);
    passOn(costs.error, context);
    return costs.success ? { kind: 'costs', ...costs.data, noReceipt: raw.noReceipt.trim() } : null;
  }
  const fee = Fee.safeParse(raw);
  passOn(fee.error, context);
  if (!fee.success) return null;
  const { from, to, hours } = fee.data;
  return {
    kind: 'fee',
    from,
    to,
    minutes: minutesOf(hours),
    elsewhereMonth: raw.elsewhereMonth ?? ZERO,
    elsewhereYear: raw.elsewhereYear ?? ZERO,
  };
}

export function minutesOf(hours: number): number {
  return Math.round(hours * 60);
}

export function newClaim(today: Day, known: { readonly hasKnown: boolean }): ClaimFormValues {
  return {
    ...noVolunteer(known),
    kind: 'costs',
    amount: null,
    account: null,
    description: '',
    iban: null,
    spentOn: today,
    noReceipt: '',
    from: null,
    to: null,
    hours: null,
    elsewhereMonth: null,
    elsewhereYear: null,
    receipts: [],
  };
}
