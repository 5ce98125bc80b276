/** Counts and cent totals of a backup's tables: two figures a person can compare with the screen. */

export interface TableTotals {
  readonly rows: number;
  /** Sum of all amounts in the table, each taken as positive. Rows that somebody made up may sum to any height. */
  readonly cents: bigint;
}

/** Fields that hold cents, at any depth. Part of format 1: never changed, a later format may have others. */
const MONEY_FIELDS = new Set(['amount', 'pot', 'totalCost']);

export function totalsOf(rows: Iterable<unknown>): TableTotals {
  let count = 0;
  let sum = 0n;
  for (const row of rows) {
    count += 1;
    sum += centsWithin(row);
  }
  return { rows: count, cents: sum };
}

function centsWithin(value: unknown): bigint {
  if (value === null || typeof value !== 'object') return 0n;
  let sum = 0n;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object') sum += centsWithin(inner);
    else if (MONEY_FIELDS.has(key) && Number.isSafeInteger(inner)) sum += BigInt(Math.abs(Number(inner)));
  }
  return sum;
}
