/** The rows of a backup as text: one JSON line per row, per table in the order of the ids. */
import { strFromU8, strToU8 } from 'fflate';
import { z } from 'zod';
import { canonicalJson, hashBytes, type Sha256 } from '../kernel/hash';
import { err, ok, type Result } from '../kernel/result';
import { type BackupProblem, backupProblem } from './backup-problem';
import { joined } from './intake/inflate';
import { jsonValueIn } from './intake/json';

type Row = { readonly id: string };
/** Table name -> rows in the order of their ids. */
export type BackupTables = ReadonlyMap<string, readonly Row[]>;

const LINE_END = 10;

const Line = z.strictObject({ table: z.string(), row: z.looseObject({ id: z.string() }) });

export function linesOf(tables: BackupTables): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const [table, rows] of tables) {
    for (const row of rows) parts.push(strToU8(`${canonicalJson({ table, row })}\n`));
  }
  return joined(parts);
}

/** Two stores with the same hash hold the same rows. */
export function tablesHash(tables: BackupTables): Sha256 {
  return hashBytes(linesOf(tables));
}

export function readLines(plain: Uint8Array): Result<BackupTables, BackupProblem> {
  const tables = new Map<string, Row[]>();
  let start = 0;
  for (let line = 1; start < plain.length; line += 1) {
    const end = plain.indexOf(LINE_END, start);
    const text = end < 0 ? '' : strFromU8(plain.subarray(start, end));
    const parsed = Line.safeParse(jsonValueIn(text));
    if (!parsed.success) return err(backupProblem('lineNotReadable', { line }));
    const { table, row } = parsed.data;
    const rows = tables.get(table) ?? [];
    const last = rows.at(-1);
    if (last !== undefined && last.id >= row.id) return err(backupProblem('outOfOrder', { line }));
    rows.push(row);
    tables.set(table, rows);
    start = end + 1;
  }
  return ok(tables);
}
