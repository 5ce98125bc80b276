/** Rounds set up in full: amounts of what is chosen, limits of every kind of ballot. Lotteries for the panel. */
import type { Migration } from './migration';

interface PlanBefore {
  readonly applicationId: string;
  readonly cost: number;
}

export const rounds: Migration = {
  version: 9,
  stores: {
    lotteries: 'id',
    sealedBallots: 'id, roundId, sheet',
    agendas: 'id',
    planTalks: 'id, roundId, applicationId, initiativeId',
    votingCodes: 'id, roundId, hash',
    voters: 'id, roundId',
  },
  upgrade: async (transaction) => {
    await transaction
      .table('rounds')
      .toCollection()
      .modify((round) => {
        round.limits = { cost: null, points: null, pointsPerPlan: null };
        if (round.state.boxHash !== undefined) round.state.spoiledCount = 0;
        round.settings = {
          votingFrom: null,
          votingUntil: null,
          electorate: null,
          quorum: null,
          least: {},
          withdrawal: null,
          hasCodes: false,
          hasRoll: false,
          again: null,
          pots: null,
          yesShare: 'half',
        };
        round.after = [];
        if (round.state.outcome !== undefined) sayAmounts(round.state.outcome, round.plans);
      });
    await transaction
      .table('applications')
      .toCollection()
      .modify((application) => {
        application.leastAmount = null;
        application.translations = [];
      });
    await transaction
      .table('sealedBallots')
      .toCollection()
      .modify((sealed) => {
        sealed.isFromFile = false;
      });
    await transaction
      .table('ballots')
      .toCollection()
      .modify((ballot) => {
        ballot.salt = null;
      });
  },
};

/** Every plan that was chosen got what it cost. */
function sayAmounts(outcome: { chosen: unknown[] }, plans: readonly PlanBefore[]): void {
  outcome.chosen = outcome.chosen.map((applicationId) => ({
    applicationId,
    amount: plans.find((plan) => plan.applicationId === applicationId)?.cost ?? 0,
  }));
}
