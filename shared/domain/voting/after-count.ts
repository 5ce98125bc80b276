/** What happened to an outcome after the count: a plan that was withdrawn, a choice by hand, or a correction (V28-V31, V71). */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { Cents, subtract, sumOf } from '../../kernel/money';
import { ApplicationId } from '../applications/application';
import type { Tally } from './tally';

export const ChosenPlans = z.array(z.strictObject({ applicationId: ApplicationId, amount: Cents }));
export type ChosenPlans = z.infer<typeof ChosenPlans>;

/** `chosen`: what is chosen from then on. The outcome of the count itself never changes. */
export const AfterStep = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('withdrawn'),
    applicationId: ApplicationId,
    on: Day,
    chosen: ChosenPlans,
  }),
  z.strictObject({
    kind: z.literal('override'),
    /** Public, and kept as long as the round is. */
    reason: z.string().trim().min(1).max(500),
    on: Day,
    chosen: ChosenPlans,
  }),
  z.strictObject({
    /** The meeting moved money between plans after an own allocation (V71). */
    kind: z.literal('correction'),
    reason: z.string().trim().min(1).max(500),
    on: Day,
    chosen: ChosenPlans,
  }),
]);
export type AfterStep = z.infer<typeof AfterStep>;

interface Counted {
  readonly after: readonly AfterStep[];
  readonly state: { readonly outcome: { readonly chosen: ChosenPlans } };
}

/** What is chosen now: by the count, unless something happened after it. */
export function chosenNow({ after, state }: Counted): ChosenPlans {
  return after.at(-1)?.chosen ?? state.outcome.chosen;
}

export function withdrawnIn({ after }: Pick<Counted, 'after'>): ApplicationId[] {
  return after.flatMap((step) => (step.kind === 'withdrawn' ? [step.applicationId] : []));
}

/** The last choice by hand or correction; null: everything goes by the count and the regulation. */
export function overrideIn({
  after,
}: Pick<Counted, 'after'>): Extract<AfterStep, { kind: 'override' | 'correction' }> | null {
  return after.findLast((step) => step.kind !== 'withdrawn') ?? null;
}

/** Reasons for which nothing ever comes of a plan in this round, whatever becomes free. */
const NEVER: ReadonlySet<string> = new Set([
  'noVotes',
  'costsNothing',
  'costsMoreThanBudget',
  'underThreshold',
  'notEnoughYes',
  'objected',
]);

/**
 * Who comes next, by the count (V29): in the order in which the rule looked at the plans, else by support. Without those
 * that can never be chosen.
 */
export function reserveList({ steps, notChosen, explanations }: Tally, taken: ReadonlySet<string>): string[] {
  const never = new Set(
    explanations.flatMap((one) =>
      one.outcome === 'lost' && NEVER.has(one.reason.kind) ? [one.project] : [],
    ),
  );
  const looked = steps.flatMap((step) => (step.kind === 'considered' ? [step.project] : []));
  const order = new Map(looked.map((id, place) => [id, place]));
  const placeOf = (id: string) => order.get(id) ?? looked.length + notChosen.indexOf(id);
  return notChosen
    .filter((id) => !never.has(id) && !taken.has(id))
    .sort((one, other) => placeOf(one) - placeOf(other));
}

export interface NextInLine {
  readonly pot: Cents;
  readonly costs: ReadonlyMap<string, Cents>;
  readonly stays: ChosenPlans;
  readonly reserves: readonly string[];
  /** As a rule that skips nothing: the first that does not fit ends it. */
  readonly stopsAtFirst: boolean;
}

/** Who stays, and after them each reserve that fits in the money that is left, in turn (V29). */
export function withNextInLine({ pot, costs, stays, reserves, stopsAtFirst }: NextInLine): ChosenPlans {
  const chosen = [...stays];
  for (const id of reserves) {
    const cost = costs.get(id);
    const left = subtract(
      pot,
      sumOf(chosen, ({ amount }) => amount),
    );
    if (cost === undefined || cost > left) {
      if (stopsAtFirst) break;
      continue;
    }
    chosen.push({ applicationId: ApplicationId.parse(id), amount: cost });
  }
  return chosen;
}
