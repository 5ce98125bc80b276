/** Which source pays for which chosen plan of a round: for the check on the screen and for the award itself. */
import type { Day } from '../../kernel/dates';
import { add, type Cents, cents, ZERO } from '../../kernel/money';
import type { Application } from '../applications/application';
import { positionsOf } from '../funds/balance';
import { type Contribution, type ContributionId, earmarkAllows, type PlanAim } from '../funds/contribution';
import { type Fits, flowOf, totalMissing } from '../funds/draw-flow';
import type { LedgerEntry } from '../funds/ledger-entry';
import { compareSources, type Draw, type Source } from '../funds/source-selection';
import type { Round } from '../voting/round';
import { reservedFor } from './round-reserve';

export interface AwardInput {
  readonly round: Round;
  /** The chosen plans that can be awarded, in the order of selection. */
  readonly plans: readonly { readonly application: Application; readonly cost: Cents }[];
  readonly entries: readonly LedgerEntry[];
  readonly contributions: readonly Contribution[];
  readonly awardedOn: Day;
}

export interface PlannedAward {
  readonly application: Application;
  readonly amount: Cents;
  readonly draws: readonly Draw[];
  readonly missing: Cents;
}

export interface AwardPlan {
  readonly awards: readonly PlannedAward[];
  /** What was set aside for the round, per source: all of it is set free before the awards are booked. */
  readonly reserved: ReadonlyMap<ContributionId, Cents>;
  readonly missing: Cents;
}

interface Heap {
  readonly source: Source;
  readonly isReserved: boolean;
}

/** Rule W3: money that is earmarked for just such a plan goes first, then what was set aside, then what is free. */
export function planAwards(input: AwardInput): AwardPlan {
  const reserved = reservedFor(input.entries, input.round.id);
  const heaps = heapsOf(input, reserved);
  const aims = input.plans.map(({ application }) => aimOf(application, input.round.id));
  const fits: Fits = (plan, heap) => {
    const [aim, money] = [aims[plan], heaps[heap]];
    return aim !== undefined && money !== undefined && earmarkAllows(money.source.earmark, aim);
  };
  const flow = flowOf({
    needs: input.plans.map(({ cost }) => cost),
    heaps: heaps.map(({ source }) => source.free),
    stages: [
      (plan, heap) => heaps[heap]?.source.earmark.kind !== 'none' && fits(plan, heap),
      (plan, heap) => heaps[heap]?.isReserved === true && fits(plan, heap),
      fits,
    ],
  });
  const awards = input.plans.map(({ application, cost }, index) => ({
    application,
    amount: cost,
    draws: drawsOf(flow.given[index] ?? [], heaps),
    missing: flow.missing[index] ?? ZERO,
  }));
  return { awards, reserved, missing: totalMissing(flow) };
}

export function aimOf(
  { theme, area, initiativeId }: Pick<Application, 'theme' | 'area' | 'initiativeId'>,
  roundId: string | null,
): PlanAim {
  return { theme, area, initiativeId, roundId };
}

/** Money set aside before free money, and within both in the order in which the fund draws on its sources. */
function heapsOf(input: AwardInput, reserved: ReadonlyMap<ContributionId, Cents>): Heap[] {
  const free = freeOn(input.entries, input.awardedOn);
  const heaps = input.contributions.flatMap((contribution) => {
    const source = (amount: Cents | undefined): Source => ({
      contributionId: contribution.id,
      free: amount ?? ZERO,
      earmark: contribution.earmark,
      promisedOn: contribution.promisedOn,
    });
    return [
      { source: source(reserved.get(contribution.id)), isReserved: true },
      { source: source(free.get(contribution.id)), isReserved: false },
    ];
  });
  return heaps
    .filter(({ source }) => source.free > 0)
    .sort((a, b) =>
      a.isReserved === b.isReserved ? compareSources(a.source, b.source) : a.isReserved ? -1 : 1,
    );
}

/** Free on the day of the award and free today: an award may not use money that came in later or has gone since. */
export function freeOn(entries: readonly LedgerEntry[], day: Day): Map<ContributionId, Cents> {
  const then = positionsOf(entries, { until: day });
  const now = positionsOf(entries, { until: null });
  return new Map(
    [...then].map(([id, position]) => [id, cents(Math.min(position.free, now.get(id)?.free ?? 0))]),
  );
}

/** One draw for each source, though a source may stand in two heaps. */
function drawsOf(given: readonly Cents[], heaps: readonly Heap[]): Draw[] {
  const draws = new Map<ContributionId, Cents>();
  for (const [index, amount] of given.entries()) {
    const id = heaps[index]?.source.contributionId;
    if (id !== undefined && amount > 0) draws.set(id, add(draws.get(id) ?? ZERO, amount));
  }
  return [...draws].map(([contributionId, amount]) => ({ contributionId, amount }));
}
