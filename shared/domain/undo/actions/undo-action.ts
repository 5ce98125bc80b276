/** Takes an action back: its rows go back as they were, or nothing does. The log keeps both steps. */
import { z } from 'zod';
import { canonicalJson } from '../../../kernel/hash';
import { err, ok, type Result } from '../../../kernel/result';
import {
  type AnyRefusal,
  type Change,
  defineAction,
  type Reader,
  type RowBack,
  refuse,
  type UndoCheck,
} from '../../action';
import { type AuditEntry, auditEntryTable } from '../../audit/audit-entry';
import type { UndoRefusals } from '../refusals';
import { UNDOABLE_TABLES, undoCheckOf } from '../undoable';

export const UNDO_ACTION = 'undo-action';

const Row = z.looseObject({ id: z.string() });

/** One row that the action changed; null where it was not there. First those it put, then those it removed. */
const ChangedRow = z.strictObject({
  table: z.string(),
  id: z.string(),
  before: Row.nullable(),
  after: Row.nullable(),
});
export type ChangedRow = z.infer<typeof ChangedRow>;

const Input = z.strictObject({
  /** Of the audit log. */
  entryId: z.string(),
  rows: z.array(ChangedRow).min(1),
});
export type UndoInput = z.infer<typeof Input>;

/** What is taken back: an action, or with `again` the taking back of it. */
interface Step {
  readonly action: string;
  readonly again: boolean;
}

export interface UndoSnapshot {
  readonly entry: AuditEntry | null;
  readonly isUndoable: boolean;
  readonly hasChanged: boolean;
  readonly blocked: AnyRefusal | null;
}

/** Undoing an undoing is doing it after all: the rules of the first action hold for both. */
function stepOf({ action, details }: AuditEntry): Step {
  if (action !== UNDO_ACTION) return { action, again: false };
  return { action: String(details.action), again: details.again !== 1 };
}

async function load(reader: Reader, { entryId, rows }: UndoInput): Promise<UndoSnapshot> {
  const entry = await reader.get(auditEntryTable, entryId);
  const check: UndoCheck | null = entry === null ? null : undoCheckOf(stepOf(entry).action);
  const isUndoable = check !== null && rows.every(({ table }) => UNDOABLE_TABLES.has(table));
  if (!isUndoable) return { entry, isUndoable, hasChanged: false, blocked: null };
  const back = rows.map(({ table, id, before }): RowBack => ({ table, id, row: before }));
  return {
    entry,
    isUndoable,
    hasChanged: await someChanged(reader, rows),
    blocked: await check(reader, back),
  };
}

async function someChanged(reader: Reader, rows: readonly ChangedRow[]): Promise<boolean> {
  for (const { table: name, id, after } of rows) {
    const table = UNDOABLE_TABLES.get(name);
    const now = table === undefined ? null : await reader.get(table, id);
    if (canonicalJson(now) !== canonicalJson(after)) return true;
  }
  return false;
}

/** Each row keeps its own id: nothing is put in the place of another. */
function keepsIds(rows: readonly ChangedRow[]): boolean {
  return rows.every(({ id, before, after }) => [before, after].every((row) => (row?.id ?? id) === id));
}

export const undoAction = defineAction({
  name: UNDO_ACTION,
  input: Input,
  load,
  decide: ({ entry, isUndoable, hasChanged, blocked }, { rows }): Result<Change, AnyRefusal> => {
    if (entry === null) return refuse<UndoRefusals>()('undo.notInTheLog', {});
    if (!isUndoable) return refuse<UndoRefusals>()('undo.notUndoable', {});
    if (!keepsIds(rows)) return refuse<UndoRefusals>()('undo.notInTheLog', {});
    if (hasChanged) return refuse<UndoRefusals>()('undo.changedSince', {});
    if (blocked !== null) return err(blocked);
    const { action, again } = stepOf(entry);
    return ok({
      puts: rows.flatMap(({ table, before }) => (before === null ? [] : [{ table, row: before }])),
      removals: rows.flatMap(({ table, id, before }) => (before === null ? [{ table, id }] : [])),
      audit: {
        subject: { kind: entry.subjectKind, id: entry.subjectId },
        details: { action, entry: entry.id, again: again ? 1 : 0 },
      },
    });
  },
  // Which rows may go back is asked of the action that was taken back.
  undo: async () => null,
});
