/** What the screens of awards read: awards with their plan and money, rounds that wait, and one award whole. */
import { type Report, reportTable } from '@shared/domain/accountability/report';
import type { Reader } from '@shared/domain/action';
import {
  type Application,
  type ApplicationId,
  applicationTable,
} from '@shared/domain/applications/application';
import { type Contribution, type ContributionId, contributionTable } from '@shared/domain/funds/contribution';
import { type LedgerEntry, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { type Grant, type GrantId, grantTable } from '@shared/domain/grants/grant';
import { type GrantMoney, moneyOfGrants, totalOfGrant } from '@shared/domain/grants/grant-money';
import { type Payment, paymentTable } from '@shared/domain/grants/payment';
import { type CountedRound, loadCountedRound } from '@shared/domain/grants/round-awards';
import { type Initiative, type InitiativeId, initiativeTable } from '@shared/domain/people/initiative';
import { type Ballot, ballotTable } from '@shared/domain/voting/ballot';
import { tooFewBallots } from '@shared/domain/voting/quorum';
import { type Round, type RoundId, roundTable } from '@shared/domain/voting/round';
import { hasOutcome, isIn, type RoundIn } from '@shared/domain/voting/round-status';
import { planTalkTable } from '@shared/domain/voting/talk/plan-talk';
import type { Day } from '@shared/kernel/dates';
import { useLive } from '../use-live';
import { giverNamesOf } from './giver-names';

export interface GrantRow {
  readonly grant: Grant;
  readonly application: Application | null;
  readonly initiative: Initiative | null;
  readonly money: GrantMoney;
  readonly payments: readonly Payment[];
}

/** Newest first. */
export function useGrants(): readonly GrantRow[] | undefined {
  return useLive(readGrants, []);
}

async function readGrants(reader: Reader): Promise<GrantRow[]> {
  const [grants, payments, money] = [
    await reader.all(grantTable),
    await reader.all(paymentTable),
    moneyOfGrants(await reader.all(ledgerEntryTable)),
  ];
  const applications = byId<ApplicationId, Application>(await reader.all(applicationTable));
  const initiatives = byId<InitiativeId, Initiative>(await reader.all(initiativeTable));
  return grants
    .sort((a, b) => b.number - a.number)
    .map((grant) => ({
      grant,
      application: applications.get(grant.applicationId) ?? null,
      initiative: initiatives.get(grant.initiativeId) ?? null,
      money: totalOfGrant(money.get(grant.id) ?? new Map()),
      payments: payments.filter(({ grantId }) => grantId === grant.id),
    }));
}

function byId<Id extends string, Row extends { readonly id: Id }>(rows: readonly Row[]): Map<Id, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** Counted rounds in euro, for which nothing was awarded yet. */
export function useRoundsToAward(): readonly RoundIn<'counted'>[] | undefined {
  return useLive(async (reader) => {
    const rounds = await reader.where(roundTable, 'state.status', 'counted');
    return rounds.filter(
      (round): round is RoundIn<'counted'> => isIn(round, 'counted') && tooFewBallots(round) === null,
    );
  }, []);
}

export interface RoundToAward {
  readonly counted: CountedRound;
  readonly initiatives: readonly Initiative[];
}

/** All that an award of this round depends on. */
export function useRoundToAward(roundId: string): RoundToAward | undefined {
  return useLive(
    async (reader) => ({
      counted: await loadCountedRound(reader, roundId as RoundId),
      initiatives: await reader.all(initiativeTable),
    }),
    [roundId],
  );
}

export interface GrantFile {
  readonly grant: Grant;
  readonly application: Application | null;
  readonly initiative: Initiative | null;
  readonly round: Round | null;
  readonly payments: readonly Payment[];
  readonly report: Report | null;
  readonly contributions: readonly Contribution[];
  /** Of the organisations that ask something of the initiative, by their source. */
  readonly giverNames: ReadonlyMap<ContributionId, string>;
  /** Of this award only, oldest first. */
  readonly entries: readonly LedgerEntry[];
}

/** null: there is no such award. */
export function useGrant(grantId: string): GrantFile | null | undefined {
  return useLive((reader) => readGrant(reader, grantId as GrantId), [grantId]);
}

async function readGrant(reader: Reader, grantId: GrantId): Promise<GrantFile | null> {
  const grant = await reader.get(grantTable, grantId);
  if (grant === null) return null;
  const entries = await reader.all(ledgerEntryTable);
  return {
    grant,
    application: await reader.get(applicationTable, grant.applicationId),
    initiative: await reader.get(initiativeTable, grant.initiativeId),
    round: grant.roundId === null ? null : await reader.get(roundTable, grant.roundId as RoundId),
    payments: await reader.where(paymentTable, 'grantId', grantId),
    report: (await reader.where(reportTable, 'grantId', grantId))[0] ?? null,
    contributions: await reader.all(contributionTable),
    giverNames: await giverNamesOf(
      reader,
      grant.asks.map(({ contributionId }) => contributionId),
    ),
    entries: entries
      .filter(({ lines }) => lines.some((line) => line.subject?.id === grantId))
      .sort((a, b) => a.number - b.number),
  };
}

export interface DeclinedRow {
  readonly application: Application;
  readonly initiative: Initiative | null;
  readonly declinedOn: Day;
}

/** Plans that lost in a round and were not taken up again, the latest first: each gets a letter. */
export function useDeclined(): readonly DeclinedRow[] | undefined {
  return useLive(async (reader) => {
    const applications = await reader.where(applicationTable, 'state.status', 'declined');
    const initiatives = byId<InitiativeId, Initiative>(await reader.all(initiativeTable));
    return applications
      .flatMap((application) =>
        application.state.status === 'declined'
          ? [
              {
                application,
                initiative: initiatives.get(application.initiativeId) ?? null,
                declinedOn: application.state.declinedOn,
              },
            ]
          : [],
      )
      .sort((a, b) => (a.declinedOn < b.declinedOn ? 1 : -1));
  }, []);
}

export interface RefusedPlan {
  readonly application: Application;
  readonly initiative: Initiative | null;
  readonly round: RoundIn<'counted' | 'decided'>;
  readonly ballots: readonly Ballot[];
  /** The panel's own words beside the reason of the count (V64); empty: it adds nothing. */
  readonly ownReason: string;
  /** Titles of the plans in the round, by their id: the reason may name them. */
  readonly titles: ReadonlyMap<string, string>;
  /** In a round of consent: what was objected, as it was written down. */
  readonly objections: readonly string[];
}

/** null: the plan was not declined in a round. */
export function useRefusedPlan(applicationId: string): RefusedPlan | null | undefined {
  return useLive((reader) => readRefused(reader, applicationId as ApplicationId), [applicationId]);
}

async function readRefused(reader: Reader, applicationId: ApplicationId): Promise<RefusedPlan | null> {
  const application = await reader.get(applicationTable, applicationId);
  if (application?.state.status !== 'declined') return null;
  const round = await reader.get(roundTable, application.state.roundId as RoundId);
  if (round === null || !hasOutcome(round)) return null;
  const plans = await Promise.all(
    round.plans.map((plan) => reader.get(applicationTable, plan.applicationId)),
  );
  const talks = await reader.where(planTalkTable, 'roundId', round.id);
  const said = talks.find((talk) => talk.applicationId === application.id);
  return {
    application,
    round,
    objections: said?.objections.map(({ asked }) => asked) ?? [],
    initiative: await reader.get(initiativeTable, application.initiativeId),
    ballots: await reader.where(ballotTable, 'roundId', round.id),
    ownReason: said?.reason ?? '',
    titles: new Map(plans.flatMap((plan) => (plan === null ? [] : [[plan.id, plan.title]]))),
  };
}
