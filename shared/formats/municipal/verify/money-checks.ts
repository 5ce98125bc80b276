/** Fourth and fifth check: the ledger balances, and awards, draws and payments agree with it to the cent. */
import { AWARDS_EXPENSE, BANK } from '../../../domain/funds/account';
import { type Finding, MOST_FINDINGS } from './finding';
import type { ReadRow, ReadTables } from './read-tables';

/** Cents out of `1234.50`; the cell was checked to be a number. Exact, in BigInt. */
export function centsOf(cell: string): bigint {
  const [, minus, euros = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(cell) ?? [];
  const value = BigInt(euros) * 100n + BigInt(decimals.padEnd(2, '0').slice(0, 2));
  return minus === '-' ? -value : value;
}

function euroText(amount: bigint): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function rowsOf(tables: ReadTables, name: string): readonly ReadRow[] {
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
  const unbalanced = [...sums]
    .filter(([, sum]) => sum !== 0n)
    .map(([entry, sum]): Finding => {
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

function compareAward(row: ReadRow, tables: ReadTables): Comparison[] {
  const award = row.cells.toekenning_id ?? '';
  const own = (name: string) => rowsOf(tables, name).filter(({ cells }) => cells.toekenning_id === award);
  const sum = (rows: readonly ReadRow[]) =>
    rows.reduce((total, { cells }) => total + centsOf(cells.bedrag ?? ''), 0n);
  const lines = rowsOf(tables, 'boekingsregels').filter(({ cells }) => cells.betreft_id === award);
  const onAccount = (account: string) => lines.filter(({ cells }) => cells.rekening === account);
  const awarded = centsOf(row.cells.verleend_bedrag ?? '');
  const settled = row.cells.vastgesteld_bedrag ?? '';
  const paid = centsOf(row.cells.uitbetaald_bedrag ?? '');
  const kept = settled === '' ? awarded : lesser(awarded, centsOf(settled));
  const paymentEntries = new Set(
    rowsOf(tables, 'boekingen')
      .filter(({ cells }) => cells.soort === 'payment')
      .map(({ cells }) => cells.boeking_id),
  );
  const bank = onAccount(BANK).filter(({ cells }) => paymentEntries.has(cells.boeking_id));
  return [
    { code: 'verify.drawsDiffer', award, difference: sum(own('dekking')) - awarded },
    { code: 'verify.awardDiffers', award, difference: sum(onAccount(AWARDS_EXPENSE)) - kept },
    { code: 'verify.paymentsDiffer', award, difference: sum(own('betalingen')) - paid },
    { code: 'verify.paymentsDiffer', award, difference: -sum(bank) - paid },
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
