/** Every step of the store's shape, in order. The last one is what this app writes. */
import { initial } from './0001-initial';
import { sealed } from './0002-sealed';
import { erasure } from './0003-erasure';
import { retention } from './0004-retention';
import { bank } from './0005-bank';
import { treasury } from './0006-treasury';
import { awards } from './0007-awards';
import { voting } from './0008-voting';
import { rounds } from './0009-rounds';
import type { Migration } from './migration';

export const MIGRATIONS: readonly Migration[] = [
  initial,
  sealed,
  erasure,
  retention,
  bank,
  treasury,
  awards,
  voting,
  rounds,
];

/** Version of the rows that this app reads and writes; stands in every journal line and backup too. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** Version of the store in which rows and journal lines are sealed for the first time. */
export const FIRST_SEALED = 2;
