/** A row as it stands on disk: what is said of a person taken out, and sealed in one text bound to table, id and field. */
import { SubjectKey, subjectKeyTable } from '@shared/domain/people/subject-key';
import { canonicalJson } from '@shared/kernel/hash';
import type { RowOfTable } from '../journal/journal-body';
import { type RowIssue, rowIssues, sealingOf } from '../tables';
import { fieldAt, withFields, withValueAt } from './field-paths';
import type { Vault } from './vault';

type Row = RowOfTable['row'];
type Values = readonly (readonly [place: string, value: unknown])[];

/** Photos are opened each time: they would fill the memory. UTF-16 units. */
const KEPT_LENGTH = 20_000;

/** What stands in the row beside its readable fields; `slot` null: sealed with the store's own key. */
interface SealedPart {
  readonly slot: number | null;
  readonly text: string;
}

/** Stands where a sealed field was; `sealed` is its place in the list of the sealed text. */
interface Marker {
  readonly sealed: number;
}

/** A row whose readable and secret parts have been told apart, and not yet sealed. */
interface Parted {
  readonly put: RowOfTable;
  readonly left: Row;
  readonly values: Values;
  readonly subject: string | null;
}

/**
 * The rows as they go to disk, followed by rows that say whose new keys were used. Throws `KeysNeeded` before anything
 * is done when the vault has too few. `isKnown`: whether the store has such a row of this subject already.
 */
export function sealedPuts(
  vault: Vault,
  puts: readonly RowOfTable[],
  isKnown: (subject: string) => boolean = vault.isKnown,
): RowOfTable[] {
  const parted = puts.map(partedRow);
  const secret = parted.filter(({ values }) => values.length > 0);
  vault.reserve(secret.flatMap(({ subject }) => (subject === null ? [] : [subject])));
  const keys = new Map<string, RowOfTable>();
  const rows = parted.map(({ put, left, values, subject }): RowOfTable => {
    if (values.length === 0) return put;
    const slot = subject === null ? null : vault.slotFor(subject);
    if (subject !== null && slot !== null && !isKnown(subject)) {
      keys.set(subject, { table: subjectKeyTable.name, row: { id: subject, slot } });
    }
    const place = placeOf(put.table, put.row.id);
    const sealed: SealedPart = { slot, text: vault.sealerOf(slot).seal(canonicalJson(values), place) };
    return { table: put.table, row: { ...left, ...lookupOf(vault, put), sealed } };
  });
  return [...rows, ...keys.values()];
}

/** The keys that are given away in these rows. */
export function subjectKeysIn(puts: readonly RowOfTable[]): SubjectKey[] {
  return puts.filter(({ table }) => table === subjectKeyTable.name).map(({ row }) => SubjectKey.parse(row));
}

function partedRow(put: RowOfTable): Parted {
  const sealing = sealingOf(put.table);
  if (sealing === null) return { put, left: put.row, values: [], subject: null };
  const values: [string, unknown][] = [];
  let left: Row = put.row;
  for (const path of Object.keys(sealing.fields)) {
    left = withFields(left, path, (value, place) => {
      if (isEmpty(value)) return value;
      values.push([place, value]);
      return { sealed: values.length - 1 } satisfies Marker;
    });
  }
  return { put, left, values, subject: sealing.subjectOf(put.row) };
}

function lookupOf(vault: Vault, { table, row }: RowOfTable): { readonly lookup?: object } {
  let lookup: object | null = null;
  for (const path of sealingOf(table)?.lookups ?? []) {
    const value = fieldAt(row, path);
    if (typeof value !== 'string') continue;
    lookup = withValueAt({ ...lookup }, path, vault.lookupHash(table, path, value));
  }
  return lookup === null ? {} : { lookup };
}

/** Sealed text that is there and does not open, or does not fit the row around it. */
export class SealBroken extends Error {}

/** The row as its schema knows it. What was sealed with a key that has been destroyed reads as erased. */
export function openRow(vault: Vault, { table, row }: RowOfTable): Row {
  const sealing = sealingOf(table);
  if (sealing === null || row.sealed === undefined) return row;
  const { sealed, lookup: _lookup, ...left } = row;
  const values = openValues(vault, placeOf(table, row.id), sealed);
  let opened: Row = left;
  for (const [path, erased] of Object.entries(sealing.fields)) {
    opened = withFields(opened, path, (value, place) => {
      if (!isMarker(value)) return value;
      if (values === 'erased') return erased;
      const found = values[value.sealed];
      if (found?.[0] !== place) throw new SealBroken(`${table}/${row.id}`);
      return found[1];
    });
  }
  return opened;
}

/** What makes a row on disk unfit; empty when it opens and fits its schema. */
export function storedRowIssues(vault: Vault, put: RowOfTable): readonly RowIssue[] {
  try {
    return rowIssues({ table: put.table, row: openRow(vault, put) });
  } catch (problem) {
    if (problem instanceof SealBroken) return [{ path: 'sealed', message: 'The sealed text does not open.' }];
    throw problem;
  }
}

function openValues(vault: Vault, place: string, sealed: unknown): Values | 'erased' {
  if (!isSealedPart(sealed)) throw new SealBroken(place);
  const known = vault.opened.get(sealed.text);
  if (known !== undefined) return known;
  if (vault.isDestroyed(sealed.slot)) return 'erased';
  const text = vault.sealerOf(sealed.slot).open(sealed.text, place);
  if (text === null) throw new SealBroken(place);
  const values: Values = JSON.parse(text);
  if (text.length <= KEPT_LENGTH) vault.opened.set(sealed.text, values);
  return values;
}

function placeOf(table: string, id: string): string {
  return `${table}/${id}`;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function isMarker(value: unknown): value is Marker {
  return typeof value === 'object' && value !== null && 'sealed' in value && typeof value.sealed === 'number';
}

function isSealedPart(value: unknown): value is SealedPart {
  if (typeof value !== 'object' || value === null || !('slot' in value) || !('text' in value)) return false;
  return typeof value.text === 'string' && (value.slot === null || typeof value.slot === 'number');
}
