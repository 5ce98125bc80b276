/** Where the pot of a round comes from: which free money may go to all of its plans, and how it is set aside. */
import { type Cents, cents, subtract, sumOf, ZERO } from '../../kernel/money';
import { ok, type Result } from '../../kernel/result';
import type { Application } from '../applications/application';
import { DESIGNATED_RESERVE, GENERAL_RESERVE } from '../funds/account';
import { positionsOf } from '../funds/balance';
import { type Contribution, earmarkAllows, type PlanAim } from '../funds/contribution';
import { type Fits, type Flow, flowOf, totalMissing } from '../funds/draw-flow';
import type { LedgerEntry, LedgerLine } from '../funds/ledger-entry';
import { transfer } from '../funds/posting';
import { availableFor, compareSources, type Draw, type Source } from '../funds/source-selection';
import { no, type VotingRefusal } from './refusals';
import type { Round, RoundId } from './round';

export interface Money {
  readonly contributions: readonly Contribution[];
  readonly entries: readonly LedgerEntry[];
}

/** What all plans have in common; a theme, area or initiative that is not shared by all is nobody's. */
export function commonAim(
  plans: readonly Pick<Application, 'theme' | 'area' | 'initiativeId'>[],
  roundId: string | null,
): PlanAim {
  const shared = <Value>(values: readonly Value[]): Value | null =>
    new Set(values).size === 1 ? (values[0] ?? null) : null;
  return {
    theme: shared(plans.map(({ theme }) => theme)),
    area: shared(plans.map(({ area }) => area)),
    initiativeId: shared(plans.map(({ initiativeId }) => initiativeId)),
    roundId,
  };
}

/** Every source with what is free of it; only money on the bank is (rule G4). */
export function freeSources({ contributions, entries }: Money): Source[] {
  const positions = positionsOf(entries, { until: null });
  return contributions.flatMap(({ id, earmark, promisedOn }) => {
    const free = positions.get(id)?.free;
    return free === undefined ? [] : [{ contributionId: id, free, earmark, promisedOn }];
  });
}

/** How much may be put in the pot of a round with these plans; `roundId` is null while the round is not there yet. */
export function freeForPlans(money: Money, plans: readonly Application[], roundId: string | null): Cents {
  return availableFor(freeSources(money), commonAim(plans, roundId));
}

/** Money that is asked for, and the plans of which each has to be allowed to get it. */
export interface PotToFill {
  readonly amount: Cents;
  readonly plans: readonly Application[];
}

export function potsToFill(
  { pot, settings }: Pick<Round, 'pot' | 'settings'>,
  plans: readonly Application[],
): PotToFill[] {
  if (settings.pots === null) return [{ amount: pot, plans }];
  return settings.pots.pots.map(({ amount, planIds }) => ({
    amount,
    plans: plans.filter(({ id }) => planIds.includes(id)),
  }));
}

/** What lacks before every pot is full; money that fits one pot only is not asked of another (V77). */
export function missingInPots(money: Money, pots: readonly PotToFill[], roundId: string | null): Cents {
  return totalMissing(filled(freeSources(money), pots, roundId));
}

/** Money with an earmark first; the narrowest and oldest before others. */
function filled(sources: readonly Source[], pots: readonly PotToFill[], roundId: string | null): Flow {
  const sorted = [...sources].sort(compareSources);
  const aims = pots.map(({ plans }) => commonAim(plans, roundId));
  const fits: Fits = (pot, heap) => {
    const [aim, source] = [aims[pot], sorted[heap]];
    return aim !== undefined && source !== undefined && earmarkAllows(source.earmark, aim);
  };
  return flowOf({
    needs: pots.map(({ amount }) => amount),
    heaps: sorted.map(({ free }) => cents(Math.max(free, 0))),
    stages: [(pot, heap) => sorted[heap]?.earmark.kind !== 'none' && fits(pot, heap), fits],
  });
}

/** Rule V3: all pots are set aside from free money when the round opens, or the round does not open. */
export function drawPot(
  money: Money,
  round: Pick<Round, 'id' | 'pot' | 'settings'>,
  plans: readonly Application[],
): Result<Draw[], VotingRefusal> {
  const sources = [...freeSources(money)].sort(compareSources);
  const flow = filled(sources, potsToFill(round, plans), round.id);
  const missing = totalMissing(flow);
  if (missing > 0) return no('voting.notEnoughMoney', { pot: round.pot, missing });
  const draws = sources.map(({ contributionId }, heap) => ({
    contributionId,
    amount: sumOf(flow.given, (row) => row[heap] ?? ZERO),
  }));
  return ok(draws.filter(({ amount }) => amount > 0));
}

export function reservationLines(roundId: RoundId, draws: Round['draws']): LedgerLine[] {
  const subject = { kind: 'round' as const, id: roundId };
  return draws.flatMap(({ contributionId, amount }) =>
    transfer({
      debit: GENERAL_RESERVE,
      credit: DESIGNATED_RESERVE,
      amount,
      source: contributionId,
      subject,
    }),
  );
}

/** What of the pot an outcome leaves. */
export function leftOfPot(round: Pick<Round, 'pot'>, totalCost: Cents): Cents {
  return subtract(round.pot, totalCost);
}
