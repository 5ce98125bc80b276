/** Accounts of the fund at banks, what their statements say, and their entries, from here on. */
import type { Migration } from './migration';

export const bank: Migration = {
  version: 5,
  stores: {
    bankAccounts: 'id, lookup.number',
    bankStatements: 'id, accountId, to',
    bankEntries: 'id, accountId, day, lookup.entryKey, state.status',
  },
  upgrade: null,
};
