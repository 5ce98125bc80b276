/** Treasury of a whole year: each table that it needs stands here. */
import type { Migration } from './migration';

export const treasury: Migration = {
  version: 6,
  stores: {},
  upgrade: null,
};
