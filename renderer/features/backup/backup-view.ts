/** What is in a backup, as facts and counts; and the name of its file. */
import { Fund, fundTable } from '@shared/domain/funds/fund';
import { TABLES } from '@shared/domain/records';
import { formatNumber } from '@shared/i18n/format';
import type { Day } from '@shared/kernel/dates';
import { z } from 'zod';
import type { CheckedBackup } from '../../data/copies/restore';

/** `molenfonds-2026-12-04.buurtpot`: small letters without accents, so that any disk takes it. */
export function backupFileName(fundName: string, day: Day): string {
  return `${plainName(fundName)}-${day}.buurtpot`;
}

/** `overdracht-molenfonds-2026-12-04.buurtpot`; `word`: in the language of the screen. */
export function handOverFileName(word: string, fundName: string, day: Day): string {
  return backupFileName(`${word} ${fundName}`, day);
}

function plainName(fundName: string): string {
  const plain = fundName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return plain === '' ? 'buurtpot' : plain;
}

/** What stands readable of the fund in it: other fields may be sealed with a key that this computer does not have. */
const FundFacts = z.object({ name: Fund.shape.name, place: Fund.shape.place });

/** The fund in it; a backup without one does not pass the check. */
export function fundIn({ rows }: CheckedBackup): z.infer<typeof FundFacts> | null {
  const [row] = rows.get(fundTable.name)?.values() ?? [];
  const parsed = FundFacts.safeParse(row);
  return parsed.success ? parsed.data : null;
}

export interface TableCount {
  readonly table: string;
  readonly rows: number;
}

/** In the order of the records; empty tables are left out. */
export function countsIn({ rows }: CheckedBackup): TableCount[] {
  const names = [...TABLES.map(({ name }) => name), 'quarantine'];
  return names
    .map((table) => ({ table, rows: rows.get(table)?.size ?? 0 }))
    .filter((count) => count.rows > 0);
}

const KILOBYTE = 1000;

/** `1.250 kB`, rounded up. */
export function sizeWords(bytes: number): string {
  return `${formatNumber(Math.ceil(bytes / KILOBYTE))} kB`;
}
