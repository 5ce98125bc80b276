/** Checks a counted round and works out its awards, before anything is written (rules W1 to W5). */
import type { Day } from '../../kernel/dates';
import { type Cents, subtract, sumOf } from '../../kernel/money';
import { ok, type Result } from '../../kernel/result';
import { type Reader, type RefusalOf, refuse } from '../action';
import { type Application, type ApplicationId, applicationTable } from '../applications/application';
import { type Contribution, contributionTable } from '../funds/contribution';
import { type LedgerEntry, ledgerEntryTable } from '../funds/ledger-entry';
import { chosenNow } from '../voting/after-count';
import { tooFewBallots } from '../voting/quorum';
import { type Voter, voterTable } from '../voting/roll/voter';
import { chosenIds, type Round, type RoundId, roundTable } from '../voting/round';
import { isIn, type RoundIn } from '../voting/round-status';
import { type AwardPlan, planAwards } from './award-plan';
import type { GrantsRefusals } from './refusals';

/** All that an award of a round depends on. */
export interface CountedRound {
  readonly round: Round | null;
  /** Of the plans in the round. */
  readonly applications: readonly Application[];
  readonly entries: readonly LedgerEntry[];
  readonly contributions: readonly Contribution[];
  /** Who might vote; gone once the round is decided. */
  readonly voters: readonly Voter[];
}

export async function loadCountedRound(reader: Reader, roundId: RoundId): Promise<CountedRound> {
  const round = await reader.get(roundTable, roundId);
  const found = await Promise.all(
    (round?.plans ?? []).map(({ applicationId }) => reader.get(applicationTable, applicationId)),
  );
  return {
    round,
    applications: found.filter((application) => application !== null),
    entries: await reader.all(ledgerEntryTable),
    contributions: await reader.all(contributionTable),
    voters: await reader.where(voterTable, 'roundId', roundId),
  };
}

export interface RoundAwards {
  readonly round: RoundIn<'counted'>;
  readonly plan: AwardPlan;
  readonly total: Cents;
  /** Plans of the round that were not chosen. A plan that was withdrawn is in neither list. */
  readonly declined: readonly Application[];
}

type Chosen = { readonly application: Application; readonly cost: Cents };

export function awardsOfRound(
  counted: CountedRound,
  awardedOn: Day,
): Result<RoundAwards, RefusalOf<GrantsRefusals>> {
  const { round } = counted;
  if (round === null) return refuse<GrantsRefusals>()('grants.unknownRound', {});
  if (!isIn(round, 'counted')) return refuse<GrantsRefusals>()('grants.roundNotCounted', {});
  if (round.currency !== 'EUR') {
    return refuse<GrantsRefusals>()('grants.notInEuro', { currency: round.currency });
  }
  const tooFew = tooFewBallots(round);
  if (tooFew !== null) return refuse<GrantsRefusals>()('grants.tooFewBallots', { ...tooFew });
  const earliest = round.state.countedOn;
  if (awardedOn < earliest) return refuse<GrantsRefusals>()('grants.dayTooEarly', { earliest }, 'awardedOn');
  const chosen = chosenPlans(round, counted.applications);
  if (!chosen.ok) return chosen;
  const total = sumOf(chosen.value, ({ cost }) => cost);
  if (total > round.pot) {
    const above = subtract(total, round.pot);
    return refuse<GrantsRefusals>()('grants.abovePot', { above, pot: round.pot });
  }
  const plan = planAwards({ ...counted, round, plans: chosen.value, awardedOn });
  const short = plan.awards.find(({ missing }) => missing > 0);
  if (short !== undefined) {
    const { title } = short.application;
    return refuse<GrantsRefusals>()('grants.notEnoughMoney', { missing: plan.missing, title, needed: total });
  }
  return ok({ round, plan, total, declined: declinedPlans(round, counted.applications) });
}

/** In the order of selection, at the amount that the count gave. */
function chosenPlans(
  round: RoundIn<'counted'>,
  applications: readonly Application[],
): Result<readonly Chosen[], RefusalOf<GrantsRefusals>> {
  const byId = new Map<ApplicationId, Application>(applications.map((found) => [found.id, found]));
  const chosen: Chosen[] = [];
  for (const { applicationId, amount: cost } of chosenNow(round)) {
    const application = byId.get(applicationId);
    if (application === undefined || application.state.status === 'withdrawn') continue;
    const { title } = application;
    if (!isInRound(application, round)) {
      return refuse<GrantsRefusals>()('grants.planNotInRound', { title });
    }
    if (cost <= 0) return refuse<GrantsRefusals>()('grants.planHasNoCost', { title });
    chosen.push({ application, cost });
  }
  return ok(chosen);
}

function declinedPlans(round: RoundIn<'counted'>, applications: readonly Application[]): Application[] {
  const chosen = new Set(chosenIds({ chosen: chosenNow(round) }));
  return applications.filter((plan) => !chosen.has(plan.id) && isInRound(plan, round));
}

export function isInRound({ state }: Application, round: Round): boolean {
  return state.status === 'inRound' && state.roundId === round.id;
}
