/** An award divided over days and amounts: what may be asked of the instalments, and a proposal for another amount. */
import type { Day } from '../../kernel/dates';
import { add, type Cents, cents, subtract } from '../../kernel/money';
import { ok, type Result } from '../../kernel/result';
import { type Context, type RefusalOf, refuse } from '../action';
import type { Grant, Instalment, InstalmentId } from './grant';
import { type InstalmentLine, instalmentsSum } from './instalment-plan';
import type { Payment } from './payment';
import type { GrantsRefusals } from './refusals';
import { isMet } from './requirement';

/** `id` is null for a new instalment. */
export interface WantedInstalment {
  readonly id: InstalmentId | null;
  readonly due: Day;
  readonly amount: Cents;
}

export interface Division {
  readonly grant: Pick<Grant, 'instalments' | 'requirements' | 'awardedOn'>;
  readonly payments: readonly Payment[];
  readonly wanted: readonly WantedInstalment[];
  /** What the instalments must be together. */
  readonly amount: Cents;
}

type Refused = RefusalOf<
  Pick<
    GrantsRefusals,
    | 'grants.unknownInstalment'
    | 'grants.instalmentIsPaid'
    | 'grants.instalmentsDoNotSum'
    | 'grants.dayTooEarly'
    | 'grants.instalmentIsAwaited'
  >
>;

/** Rule W8: together exactly the amount, what was paid stays as it is, and nothing that waits is taken away. */
export function dividedInstalments(
  { grant, payments, wanted, amount }: Division,
  { newId }: Pick<Context, 'newId'>,
): Result<Instalment[], Refused> {
  const refused = refuse<GrantsRefusals>();
  const paid = new Set(payments.map((payment) => payment.instalmentId));
  const known = new Set(grant.instalments.map(({ id }) => id));
  if (wanted.some(({ id }) => id !== null && !known.has(id))) return refused('grants.unknownInstalment', {});
  const isKept = grant.instalments
    .filter(({ id }) => paid.has(id))
    .every((was) =>
      wanted.some((now) => now.id === was.id && now.due === was.due && now.amount === was.amount),
    );
  if (!isKept) return refused('grants.instalmentIsPaid', {});
  const sum = instalmentsSum(wanted);
  if (sum !== amount) return refused('grants.instalmentsDoNotSum', { sum, amount });
  if (wanted.some(({ due }) => due < grant.awardedOn)) {
    return refused('grants.dayTooEarly', { earliest: grant.awardedOn });
  }
  const left = new Set(wanted.map(({ id }) => id));
  const lost = grant.requirements.find((one) => !isMet(one) && one.blocks.some((id) => !left.has(id)));
  if (lost !== undefined) return refused('grants.instalmentIsAwaited', {});
  return ok(
    wanted.map(({ id, due, amount: part }) => ({ id: id ?? newId<InstalmentId>(), due, amount: part })),
  );
}

/**
 * How the instalments could go on with another amount: what is more goes to the last one that is not paid, or on a new
 * one on `day`; what is less is taken off the last ones first.
 */
export function proposedInstalments(
  lines: readonly InstalmentLine[],
  amount: Cents,
  day: Day,
): WantedInstalment[] {
  const wanted = lines.map(({ instalment: { id, due, amount: part } }) => ({ id, due, amount: part }));
  const more = subtract(amount, instalmentsSum(wanted));
  const open = lines.flatMap(({ payment }, index) => (payment === null ? [index] : []));
  const last = open.at(-1);
  if (more > 0) {
    if (last === undefined) return [...wanted, { id: null, due: day, amount: more }];
    return wanted.map((one, index) => (index === last ? { ...one, amount: add(one.amount, more) } : one));
  }
  let less = subtract(cents(0), more);
  const shrunk = new Map<number, Cents>();
  for (const index of open.toReversed()) {
    const part = wanted[index]?.amount ?? cents(0);
    const taken = cents(Math.min(part, less));
    shrunk.set(index, subtract(part, taken));
    less = subtract(less, taken);
  }
  return wanted
    .map((one, index) => ({ ...one, amount: shrunk.get(index) ?? one.amount }))
    .filter((one) => one.amount > 0);
}
