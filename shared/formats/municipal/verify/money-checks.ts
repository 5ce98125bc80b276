/** Fourth and fifth check: the ledger balances, and awards, draws and payments agree with it to the cent. The sources: `source-checks.ts`. */
import { AWARDS_EXPENSE, BANK, GENERAL_RESERVE } from '../../../domain/funds/account';
import { type Finding, MOST_FINDINGS } from './finding';
import type { ReadRow, ReadTables } from './read-tables';

/** Cents out of `1234.50`; the cell was checked to be a number. Exact, in BigInt. */
export function centsOf(cell: string): bigint {
  const [, minus, euros = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(cell) ?? [];
  const value = BigInt(euros) * 100n + BigInt(decimals.padEnd(2, '0').slice(0, 2));
  return minus === '-' ? -value : value;
}

export function euroText(amount: bigint): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function rowsOf(tables: ReadTables, name: string): readonly ReadRow[] {
  return tables.get(name)?.rows ?? [];
}

function sumsBy(rows: readonly ReadRow[], column: string, amountColumn: string): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const { cells } of rows) {
    const key = cells[column] ?? '';
    sums.set(key, (sums.get(key) ?? 0n) + centsOf(cells[amountColumn] ?? ''));
  }
  return sums;
}

export function checkLedger(tables: ReadTables): Finding[] {
  const sums = sumsBy(rowsOf(tables, 'boekingsregels'), 'boeking_id', 'bedrag');
  const places = new Map(
    rowsOf(tables, 'boekingen').map(({ cells }) => [cells.boeking_id, cells.volgnummer]),
  );
  const unbalanced = [...sums]
    .filter(([, sum]) => sum !== 0n)
    .map(([id, sum]): Finding => {
      const entry = places.get(id) ?? id;
      return { code: 'verify.entryNotBalanced', params: { entry, difference: euroText(sum) } };
    });
  const numbers = rowsOf(tables, 'boekingen')
    .map(({ cells }) => Number(cells.volgnummer))
    .sort((a, b) => a - b);
  const gap = numbers.findIndex((number, index) => number !== index + 1);
  const gaps: Finding[] =
    gap < 0
      ? []
      : [{ code: 'verify.entryNumberGap', params: { expected: gap + 1, found: numbers[gap] ?? 0 } }];
  return [...unbalanced, ...gaps].slice(0, MOST_FINDINGS);
}

function lesser(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

interface Comparison {
  readonly code: 'verify.drawsDiffer' | 'verify.awardDiffers' | 'verify.paymentsDiffer';
  readonly award: string;
  readonly difference: bigint;
}

/** As a reader finds it: `3 (Geveltuinen)`. */
function nameOf({ cells }: ReadRow): string {
  return `${cells.volgnummer ?? ''} (${cells.omschrijving ?? ''})`;
}

type Book = (account: string, kind: string | null) => readonly ReadRow[];

export function sumOf(rows: readonly ReadRow[]): bigint {
  return rows.reduce((total, { cells }) => total + centsOf(cells.bedrag ?? ''), 0n);
}

/** The kind of each entry; one that takes another back counts as what it takes back. */
export function kindsOf(tables: ReadTables): ReadonlyMap<string, string> {
  const entries = rowsOf(tables, 'boekingen').map(({ cells }) => cells);
  const own = new Map(entries.map(({ boeking_id = '', soort = '' }) => [boeking_id, soort]));
  return new Map(
    entries.map(({ boeking_id = '', soort = '', draait_terug = '' }) => {
      return [boeking_id, own.get(draait_terug) ?? soort];
    }),
  );
}

/** The ledger lines about one award, by account and by kind of entry; null: of every kind. */
function bookOf(award: string, tables: ReadTables): Book {
  const lines = rowsOf(tables, 'boekingsregels').filter(({ cells }) => cells.betreft_id === award);
  const kinds = kindsOf(tables);
  return (account, kind) =>
    lines.filter(
      ({ cells }) =>
        cells.rekening === account && (kind === null || kinds.get(cells.boeking_id ?? '') === kind),
    );
}

/** What an award from before the books began was booked with; also where that was taken back, as a withdrawn award keeps its draws. */
function begunWith(award: string, tables: ReadTables): readonly ReadRow[] {
  const begun = new Set(
    rowsOf(tables, 'boekingen').flatMap(({ cells }) => (cells.soort === 'opening' ? [cells.boeking_id] : [])),
  );
  return rowsOf(tables, 'boekingsregels').filter(
    ({ cells }) =>
      cells.betreft_id === award && cells.rekening === GENERAL_RESERVE && begun.has(cells.boeking_id),
  );
}

/** The first source that was not drawn on for as much as was booked, as a difference; 0 when all agree. */
function sourceDifference(draws: readonly ReadRow[], booked: readonly ReadRow[]): bigint {
  const drawn = sumsBy(draws, 'bijdrage_id', 'bedrag');
  const inBook = sumsBy(booked, 'bijdrage_id', 'bedrag');
  const sources = new Set([...drawn.keys(), ...inBook.keys()]);
  const differences = [...sources].map((source) => (drawn.get(source) ?? 0n) - (inBook.get(source) ?? 0n));
  return differences.find((difference) => difference !== 0n) ?? 0n;
}

function compareAward(row: ReadRow, tables: ReadTables): Comparison[] {
  const id = row.cells.toekenning_id ?? '';
  const award = nameOf(row);
  const own = (name: string) => rowsOf(tables, name).filter(({ cells }) => cells.toekenning_id === id);
  const book = bookOf(id, tables);
  const awarded = centsOf(row.cells.verleend_bedrag ?? '');
  const settled = row.cells.vastgesteld_bedrag ?? '';
  const paid = centsOf(row.cells.uitbetaald_bedrag ?? '');
  const kept = settled === '' ? awarded : lesser(awarded, centsOf(settled));
  const undrawn = sumOf(own('dekking')) - awarded;
  const drawn = [...book(AWARDS_EXPENSE, 'award'), ...begunWith(id, tables)];
  const misdrawn = undrawn === 0n ? sourceDifference(own('dekking'), drawn) : undrawn;
  const inBook = sumOf(book(AWARDS_EXPENSE, null)) + sumOf(book(GENERAL_RESERVE, null));
  return [
    { code: 'verify.drawsDiffer', award, difference: misdrawn },
    { code: 'verify.awardDiffers', award, difference: inBook - kept },
    { code: 'verify.paymentsDiffer', award, difference: sumOf(own('betalingen')) - paid },
    { code: 'verify.paymentsDiffer', award, difference: -sumOf(book(BANK, 'payment')) - paid },
  ];
}

export function checkAwards(tables: ReadTables): Finding[] {
  return rowsOf(tables, 'register')
    .flatMap((row) => compareAward(row, tables))
    .filter(({ difference }) => difference !== 0n)
    .map(({ code, award, difference }): Finding => {
      return { code, params: { award, difference: euroText(difference) } };
    })
    .slice(0, MOST_FINDINGS);
}
