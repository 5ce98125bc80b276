/** Awards that change after they were made. */
import type { Migration } from './migration';

export const awards: Migration = {
  version: 7,
  stores: {},
  upgrade: async (transaction) => {
    await transaction
      .table('grants')
      .toCollection()
      .modify((grant) => {
        grant.changes = [];
      });
  },
};
