/** Ballots that are sealed to the key of their round until the box is closed; the panel, and who takes no part in a plan. */
import type { Migration } from './migration';

export const voting: Migration = {
  version: 8,
  stores: {
    sealedBallots: 'id, roundId',
    panelMembers: 'id, personId',
    conflicts: 'id, roundId, personId',
  },
  /** What was open goes on as it was opened: its ballots are in the box without a seal. */
  upgrade: async (transaction) => {
    await transaction
      .table('rounds')
      .toCollection()
      .modify((round) => {
        round.readings = 1;
        if (round.state.status !== 'preparing') round.state.boxKey = null;
      });
  },
};
