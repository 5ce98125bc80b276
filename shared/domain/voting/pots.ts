/** The pots of a round (V73): one for all its plans, or one for each area or theme of them. */
import { type Cents, subtract, sumOf } from '../../kernel/money';
import { ok, type Result } from '../../kernel/result';
import type { Application, ApplicationId } from '../applications/application';
import type { ChosenPlans } from './after-count';
import { no, type VotingRefusal } from './refusals';
import type { Round } from './round';
import type { Pots, RoundSettings } from './round-settings';

export interface Pot {
  /** The area or theme; null: for all plans. */
  readonly key: string | null;
  readonly amount: Cents;
  readonly planIds: readonly ApplicationId[];
}

export interface PotRound {
  readonly pot: Cents;
  readonly plans: Round['plans'];
  readonly settings: Pick<RoundSettings, 'pots'>;
}

/** At least one, in the order of the regulation. */
export function potsOf({ pot, plans, settings }: PotRound): readonly Pot[] {
  const planIds = plans.map(({ applicationId }) => applicationId);
  return settings.pots?.pots ?? [{ key: null, amount: pot, planIds }];
}

/** null: the plan is not in the round. */
export function potOfPlan(round: PotRound, id: string): Pot | null {
  return potsOf(round).find(({ planIds }) => planIds.some((one) => one === id)) ?? null;
}

/** The round as if it had this pot only (V74). */
export function roundOfPot<Whole extends PotRound>(round: Whole, { amount, planIds }: Pot): Whole {
  return {
    ...round,
    pot: amount,
    plans: round.plans.filter(({ applicationId }) => planIds.includes(applicationId)),
    settings: { ...round.settings, pots: null },
  };
}

interface Left {
  readonly pot: Cents;
  readonly pots: Pots | null;
}

/** What the chosen plans leave in the pots that these other plans are in (V76). */
export function potsLeft(round: PotRound, chosen: ChosenPlans, planIds: readonly ApplicationId[]): Left {
  const leftOf = ({ amount, planIds: own }: Omit<Pot, 'key'>): Cents =>
    subtract(
      amount,
      sumOf(
        chosen.filter(({ applicationId }) => own.includes(applicationId)),
        (one) => one.amount,
      ),
    );
  if (round.settings.pots === null) return { pot: sumOf(potsOf(round), leftOf), pots: null };
  const { by, pots } = round.settings.pots;
  const left = pots
    .filter((pot) => planIds.some((id) => pot.planIds.includes(id)))
    .map((pot) => ({ ...pot, amount: leftOf(pot) }));
  return { pot: sumOf(left, ({ amount }) => amount), pots: { by, pots: left } };
}

interface Asked {
  readonly pots: Pots | null;
  readonly pot: Cents;
}

/** Rule V73: every plan in the pot of its area or theme, every pot with plans and money, and together the pot of the round. */
export function potsWithPlans(
  { pots: asked, pot }: Asked,
  plans: readonly Application[],
): Result<Pots | null, VotingRefusal> {
  if (asked === null) return ok(null);
  const { by } = asked;
  const outside = plans.find((plan) => !asked.pots.some(({ key }) => key === plan[by]));
  if (outside !== undefined) return no('voting.planOutsidePots', { title: outside.title }, 'potsBy');
  const seen = new Set<string>();
  const pots: Pots['pots'] = [];
  for (const { key, amount } of asked.pots) {
    const planIds = seen.has(key) ? [] : plans.filter((plan) => plan[by] === key).map(({ id }) => id);
    if (planIds.length === 0) return no('voting.potWithoutPlans', { key }, 'potAmounts');
    if (amount <= 0) return no('voting.potWithoutMoney', { key }, 'potAmounts');
    seen.add(key);
    pots.push({ key, amount, planIds });
  }
  const sum = sumOf(pots, ({ amount }) => amount);
  return sum === pot ? ok({ by, pots }) : no('voting.potsUnlikeTotal', { sum, pot }, 'potAmounts');
}
