/** What screens read to show and erase what is known of a person. Undefined while loading. */
import type { Table } from '@shared/domain/action';
import { type AccessBook, loadAccessBook } from '@shared/domain/privacy/access-bank';
import { type ErasureBook, loadErasureBook } from '@shared/domain/privacy/erasure-book';
import { TABLES } from '@shared/domain/records';
import { withFields } from '../sealing/field-paths';
import { useLive } from '../use-live';

export function useErasureBook(): ErasureBook | undefined {
  return useLive((reader) => loadErasureBook(reader), []);
}

/** With what the bank told. */
export function useAccessBook(): AccessBook | undefined {
  return useLive((reader) => loadAccessBook(reader), []);
}

/** A text in which the name stands, and the table that it is in. */
export interface Mention {
  readonly table: (typeof TABLES)[number]['name'];
  readonly text: string;
}

type AnyRow = { readonly id: string };

/** Every sealed text of the store that holds this name, but for names themselves. null: nobody to look for. */
export function useMentions(name: string | null): readonly Mention[] | undefined {
  return useLive(
    async (reader) => {
      if (name === null) return [];
      const found: Mention[] = [];
      for (const table of TABLES) {
        const known = table as unknown as Table<AnyRow>;
        if (known.sealing === null || known.name === 'persons') continue;
        for (const row of await reader.all(known)) found.push(...mentionsIn(known, row, name));
      }
      return found;
    },
    [name],
  );
}

/** Whole words only, whatever the capitals. */
export function mentionsIn(table: Table<AnyRow>, row: AnyRow, name: string): Mention[] {
  const found: Mention[] = [];
  const wanted = wordsOf(name);
  for (const path of Object.keys(table.sealing?.fields ?? {})) {
    withFields(row, path, (value) => {
      if (typeof value === 'string' && wordsOf(value).includes(wanted)) {
        found.push({ table: table.name, text: value });
      }
      return value;
    });
  }
  return found;
}

function wordsOf(text: string): string {
  return ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
