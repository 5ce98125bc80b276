/** Names for an export: of its file, and of its tables in the language of the screen. */
import type { Day } from '@shared/kernel/dates';

/** `export-buurtfonds-de-linde-2026-12-04.zip`: plain letters, so that every mail and disk takes it. */
export function exportFileName(word: string, fund: string, day: Day): string {
  const plain = fund
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${[word, plain, day].filter((part) => part !== '').join('-')}.zip`;
}

interface NamedTable {
  readonly name: string;
  readonly title: string;
}

type ForCode = (code: string, params: object) => string | null;

/** The title out of the file where a later version added a table. */
export function tableWords({ name, title }: NamedTable, forCode: ForCode): string {
  return forCode(`exports.table.${name}`, {}) ?? title;
}
