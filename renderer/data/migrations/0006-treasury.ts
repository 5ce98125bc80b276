/** Treasury of a whole year: each table that it needs stands here. */
import type { Transaction } from 'dexie';
import type { Migration } from './migration';

export const treasury: Migration = {
  version: 6,
  stores: {
    bookYears: 'id, year',
    fiscalDetails: 'id',
    volunteers: 'id, personId',
    claims: 'id, number, personId, state.status',
    claimReceipts: 'id, claimId',
    payeeChecks: 'id',
    signatories: 'id, personId',
    paymentSettings: 'id',
    paymentBatches: 'id, number, state.status',
    batchLines: 'id, batchId, grantId',
    reminders: 'id, subjectId',
  },
  upgrade: async (transaction) => {
    await addAgreements(transaction);
    await addRequirements(transaction);
  },
};

/** Nothing was agreed beside the words: those stay where they are, sealed. */
async function addAgreements(transaction: Transaction): Promise<void> {
  await transaction
    .table('contributions')
    .toCollection()
    .modify((contribution) => {
      contribution.agreement = { expected: [], scheme: null, taskField: null, reporting: null, loan: null };
    });
}

/** No instalment waited for anything, the fund itself asked for the report, and no award was withdrawn or left. */
async function addRequirements(transaction: Transaction): Promise<void> {
  await transaction
    .table('grants')
    .toCollection()
    .modify((grant) => {
      grant.requirements = [];
      grant.asks = [];
      if (grant.state.status !== 'settled') return;
      grant.state.withdrawnFor = null;
      grant.state.kept = null;
    });
}
