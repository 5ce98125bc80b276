/** What is known of who signs payments, and of payments that were ordered for an initiative. */
import type { Day } from '../../kernel/dates';
import type { Iban } from '../../kernel/iban';
import type { Cents } from '../../kernel/money';
import type { BatchLine } from '../grants/batch-line';
import type { Initiative } from '../people/initiative';
import type { PayeeCheck, PayeeResult } from '../people/payee-check';
import type { Person } from '../people/person';
import type { Signatory } from '../people/signatory';
import { type ErasureBook, signatoriesOf } from './erasure-book';

export type PaymentsTold =
  | {
      readonly kind: 'signs';
      readonly role: Signatory['role'];
      readonly from: Day;
      readonly until: Day | null;
      /** Each as `Groene Gevels: Mijn zus`. */
      readonly interests: readonly string[];
    }
  | {
      readonly kind: 'checked';
      readonly day: Day;
      readonly result: PayeeResult;
      readonly holder: string;
      readonly iban: Iban;
    }
  | {
      readonly kind: 'ordered';
      readonly day: Day;
      readonly amount: Cents;
      readonly holder: string;
      readonly iban: Iban;
      readonly text: string;
    };

export interface PaymentsKnown extends ErasureBook {
  readonly batchLines: readonly BatchLine[];
  readonly checks: readonly PayeeCheck[];
}

export function signsOf(book: ErasureBook, { id }: Person): PaymentsTold[] {
  const names = new Map(book.initiatives.map((initiative) => [initiative.id, initiative.name]));
  return signatoriesOf(book, id).map(({ role, from, until, interests }) => ({
    kind: 'signs',
    role,
    from,
    until,
    interests: interests.map(({ initiativeId, what }) => `${names.get(initiativeId) ?? ''}: ${what}`),
  }));
}

/** What was erased is not told: nothing of it is known any more. */
export function orderedOf(
  { batches, batchLines, checks }: PaymentsKnown,
  { id }: Initiative,
): PaymentsTold[] {
  return [
    ...checks.flatMap(({ id: of, iban, holder, result, checkedOn }): PaymentsTold[] =>
      of !== id || iban === null ? [] : [{ kind: 'checked', day: checkedOn, result, holder, iban }],
    ),
    ...linesTold(
      batches,
      batchLines.filter(({ pays }) => pays.kind === 'instalment' && pays.initiativeId === id),
    ),
  ];
}

/** Payments that were ordered for what this volunteer claimed. */
export function claimsOrderedOf({ batches, batchLines }: PaymentsKnown, { id }: Person): PaymentsTold[] {
  return linesTold(
    batches,
    batchLines.filter(({ pays }) => pays.kind === 'claim' && pays.personId === id),
  );
}

function linesTold(batches: PaymentsKnown['batches'], lines: readonly BatchLine[]): PaymentsTold[] {
  const days = new Map(batches.map((batch) => [batch.id, batch.day]));
  return lines.flatMap(({ batchId, amount, holder, iban, text }): PaymentsTold[] => {
    const day = days.get(batchId);
    return iban === null || day === undefined ? [] : [{ kind: 'ordered', day, amount, holder, iban, text }];
  });
}
