/** Awards that change after they were made, and batches that pay claims too. */
import type { Transaction } from 'dexie';
import type { Migration } from './migration';

export const awards: Migration = {
  version: 7,
  stores: { batchLines: 'id, batchId, pays.grantId' },
  upgrade: async (transaction) => {
    await sayWhatLinesPay(transaction);
    await sayWhatCameBack(transaction);
    await transaction
      .table('grants')
      .toCollection()
      .modify((grant) => {
        grant.changes = [];
      });
  },
};

/** Every line paid an instalment; no claim was paid by a line. */
async function sayWhatLinesPay(transaction: Transaction): Promise<void> {
  await transaction
    .table('batchLines')
    .toCollection()
    .modify((line) => {
      const { grantId, instalmentId, initiativeId } = line;
      line.pays = { kind: 'instalment', grantId, instalmentId, initiativeId };
      delete line.grantId;
      delete line.instalmentId;
      delete line.initiativeId;
    });
  await transaction
    .table('claims')
    .toCollection()
    .modify((claim) => {
      if (claim.state.status === 'paid') claim.state.lineId = null;
    });
}

/** What a payment was before it came back was not kept: that stays as it was. */
async function sayWhatCameBack(transaction: Transaction): Promise<void> {
  await transaction
    .table('bankEntries')
    .toCollection()
    .modify((entry) => {
      if (entry.state.status !== 'booked') return;
      for (const part of entry.state.parts) part.took = null;
    });
}
