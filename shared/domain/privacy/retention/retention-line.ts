/** One thing that may go: of which row, which parts, which clock said so and since when. Ids only, so that it can be kept. */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { canonicalJson, hashText, type Sha256 } from '../../../kernel/hash';
import { CLOCKS, RETENTION_KINDS } from './policy';
import { Term } from './term';

/** Parts of a row by what a person calls them. */
export const RETENTION_PARTS = [
  'name',
  'email',
  'phone',
  'contact',
  'account',
  'title',
  'terms',
  'summary',
  'coFunding',
  'scan',
  'reason',
  'pabulib',
  'talk',
  'budget',
  'reference',
  'story',
  'photos',
  'valueTexts',
  'ballots',
  'candidates',
  'leakTexts',
  'bankTexts',
  'receipts',
  'birthday',
] as const;
export type RetentionPart = (typeof RETENTION_PARTS)[number];

export const RowRef = z.strictObject({ table: z.string().min(1), id: z.uuid() });
export type RowRef = z.infer<typeof RowRef>;

export const RetentionLine = z.strictObject({
  kind: z.enum(RETENTION_KINDS),
  clock: z.enum(CLOCKS),
  /** What it is about: a person, an initiative, a plan, a round ... */
  subject: RowRef,
  parts: z.array(z.enum(RETENTION_PARTS)).min(1),
  /** The term that ran out. */
  term: Term,
  /** The first day on which it had to go. */
  since: Day,
  /** Every row that this takes something from, ballots aside; in order. */
  rows: z.array(RowRef),
});
export type RetentionLine = z.infer<typeof RetentionLine>;

/** One clock of one subject: the same thing is never proposed twice. */
export function lineKey({ kind, clock, subject }: Pick<RetentionLine, 'kind' | 'clock' | 'subject'>): string {
  return `${kind}/${clock}/${subject.id}`;
}

/** The accounts of the bank that lines with these keys are about. */
export function bankAccountsIn(keys: readonly string[]): string[] {
  return keys.filter((key) => key.startsWith(BANK_KEY)).map((key) => key.slice(BANK_KEY.length));
}

const BANK_KEY = 'bankEntry/facts/';

/** Of what was shown: exactly this is proposed, decided and carried out, or nothing. */
export function linesHash(lines: readonly RetentionLine[]): Sha256 {
  return hashText(canonicalJson(lines));
}

export function isSameLine(one: RetentionLine, other: RetentionLine): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** In a fixed order, each row once. */
export function sortedRefs(refs: readonly RowRef[]): RowRef[] {
  const byKey = new Map(refs.map(({ table, id }) => [`${table}/${id}`, { table, id }]));
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
}
