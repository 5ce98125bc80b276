/** What the screens of the vote read: rounds with their plans, the number of ballots, and what a new round can hold. */

import type { Reader } from '@shared/domain/action';
import {
  type Application,
  type ApplicationId,
  applicationTable,
} from '@shared/domain/applications/application';
import { type Contribution, contributionTable } from '@shared/domain/funds/contribution';
import { type LedgerEntry, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { type InitiativeId, initiativeTable } from '@shared/domain/people/initiative';
import { retentionProposalTable, totalsOf, type VoteTotals } from '@shared/domain/privacy/retention/proposal';
import { type Ballot, ballotTable } from '@shared/domain/voting/ballot';
import { type Round, type RoundId, roundTable } from '@shared/domain/voting/round';
import type { Reading } from '@shared/domain/voting/sealing/open-box';
import { type SealedBallot, sealedBallotTable } from '@shared/domain/voting/sealing/sealed-ballot';
import type { Cents } from '@shared/kernel/money';
import { useLive } from '../use-live';

/** Newest first. */
export function useRounds(): readonly Round[] | undefined {
  return useLive(async (reader) => {
    const rounds = await reader.all(roundTable);
    return rounds.sort((a, b) => b.number - a.number);
  }, []);
}

export interface PlanOfRound {
  readonly id: ApplicationId;
  /** What it may cost in this round. */
  readonly cost: Cents;
  /** What it is now; null when it is gone. */
  readonly application: Application | null;
  readonly title: string;
  readonly initiative: string;
}

export interface RoundWithPlans {
  readonly round: Round;
  /** In the order in which they stand on the ballot. */
  readonly plans: readonly PlanOfRound[];
}

/** null: there is no such round. */
export function useRound(roundId: string): RoundWithPlans | null | undefined {
  return useLive(
    async (reader) => {
      const round = await reader.get(roundTable, roundId as RoundId);
      return round === null ? null : { round, plans: await plansOf(reader, round) };
    },
    [roundId],
  );
}

async function plansOf(reader: Reader, round: Round): Promise<PlanOfRound[]> {
  const applications = await Promise.all(
    round.plans.map(({ applicationId }) => reader.get(applicationTable, applicationId)),
  );
  const names = await initiativeNames(reader);
  return round.plans.map(({ applicationId, cost }, index) => {
    const application = applications[index] ?? null;
    return {
      id: applicationId,
      cost,
      application,
      title: application?.title ?? '',
      initiative: (application === null ? undefined : names.get(application.initiativeId)) ?? '',
    };
  });
}

async function initiativeNames(reader: Reader): Promise<Map<InitiativeId, string>> {
  const initiatives = await reader.all(initiativeTable);
  return new Map(initiatives.map(({ id, name }) => [id, name]));
}

/** How many ballots are in the box: the one thing that may be known before it is closed (rule V9). */
export function useBallotCount(roundId: string): number | undefined {
  return useLive(
    async (reader) => {
      const sealed = await reader.where(sealedBallotTable, 'roundId', roundId);
      return sealed.length + (await reader.where(ballotTable, 'roundId', roundId)).length;
    },
    [roundId],
  );
}

/** The numbers of the papers that are in, by reading; nothing of what stands on them can be read. */
export function useSheetsIn(roundId: string): Readonly<Record<Reading, readonly number[]>> | undefined {
  return useLive(
    async (reader) => {
      const sealed = await reader.where(sealedBallotTable, 'roundId', roundId);
      const of = (reading: Reading) =>
        sealed.filter((one) => one.reading === reading).flatMap(({ sheet }) => sheet ?? []);
      return { 1: of(1), 2: of(2) };
    },
    [roundId],
  );
}

/** The sealed ballots of a box that is about to be opened. */
export function useSealedBallots(roundId: string): readonly SealedBallot[] | undefined {
  return useLive(async (reader) => await reader.where(sealedBallotTable, 'roundId', roundId), [roundId]);
}

/** What is kept of a vote whose ballots were destroyed; null where they were not. */
export function useVoteTotals(roundId: string): VoteTotals | null | undefined {
  return useLive(async (reader) => totalsOf(await reader.all(retentionProposalTable), roundId), [roundId]);
}

/** For a count only. */
export function useBallots(roundId: string): readonly Ballot[] | undefined {
  return useLive((reader) => reader.where(ballotTable, 'roundId', roundId), [roundId]);
}

export interface RoundOffer {
  /** Plans that may go into a round, lowest number first. */
  readonly ready: readonly { readonly plan: Application; readonly initiative: string }[];
  readonly money: {
    readonly contributions: readonly Contribution[];
    readonly entries: readonly LedgerEntry[];
  };
}

/** What a round can be made of today. */
export function useRoundOffer(): RoundOffer | undefined {
  return useLive(async (reader) => {
    const plans = await reader.where(applicationTable, 'state.status', 'ready');
    const names = await initiativeNames(reader);
    return {
      ready: plans
        .sort((a, b) => a.number - b.number)
        .map((plan) => ({ plan, initiative: names.get(plan.initiativeId) ?? '' })),
      money: {
        contributions: await reader.all(contributionTable),
        entries: await reader.all(ledgerEntryTable),
      },
    };
  }, []);
}

/** What each source is called. */
export function useContributionTitles(): ReadonlyMap<Contribution['id'], string> | undefined {
  return useLive(async (reader) => {
    const contributions = await reader.all(contributionTable);
    return new Map(contributions.map(({ id, title }) => [id, title]));
  }, []);
}
