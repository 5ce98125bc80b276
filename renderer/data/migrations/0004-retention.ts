/** Terms of the fund's own, what was proposed to the board to remove, and the list of data leaks, from here on. */
import type { Migration } from './migration';

export const retention: Migration = {
  version: 4,
  stores: { retentionTerms: 'id', retentionProposals: 'id, number', dataLeaks: 'id, number' },
  upgrade: null,
};
