/**
 * The key of each entry against taking it in twice. It is made of what does not change between two downloads: account,
 * day, amount, the bank's own reference or else the text, and the how-manieth this is of entries that are the same in
 * all that. So any order and any overlap of downloads gives the same keys, and equal payments on one day each have theirs.
 */
import type { Day } from '../../kernel/dates';
import { hashText } from '../../kernel/hash';
import { type Cents, sumOf } from '../../kernel/money';
import type { Statement, StatementEntry } from './statement';

export interface EntryDraft extends Omit<StatementEntry, 'key'> {
  /**
   * What tells this entry from others of its day and amount: the bank's lasting reference, or all text as in the file.
   * Never what a reader made of it, and nothing that counts within a statement: both differ from download to download.
   */
  readonly identity: string;
}

export interface StatementDraft extends Omit<Statement, 'entries'> {
  readonly entries: readonly EntryDraft[];
}

/** Hexadecimal digits: enough that no two are ever the same by chance. */
const KEY_LENGTH = 32;
const DIGITS_OF_NUMBER = 20;

/** All statements of one file or zip: pieces of one day count on, downloads that overlap do not. */
export function withKeys<Draft extends StatementDraft>(
  drafts: readonly Draft[],
): (Omit<Draft, 'entries'> & { readonly entries: StatementEntry[] })[] {
  const allKeys = new Map(byAccount(drafts).flatMap((piecesOfOne) => [...keysOf(piecesOfOne)]));
  return drafts.map((draft) => {
    const keys = allKeys.get(draft) ?? [];
    const entries = draft.entries.map((entry, index) => keyedEntry(entry, keys[index] ?? ''));
    return { ...draft, entries };
  });
}

/** Field by field: spreading takes ten times as long, and a year may have tens of thousands. */
function keyedEntry(entry: EntryDraft, key: string): StatementEntry {
  return {
    key,
    day: entry.day,
    valueDay: entry.valueDay,
    amount: entry.amount,
    counterName: entry.counterName,
    counterIban: entry.counterIban,
    description: entry.description,
    endToEndId: entry.endToEndId,
    reference: entry.reference,
    bankReference: entry.bankReference,
    batchId: entry.batchId,
    code: entry.code,
    isReversal: entry.isReversal,
    returnReason: entry.returnReason,
    line: entry.line,
    details: entry.details,
  };
}

interface Piece {
  readonly draft: StatementDraft;
  /** One for each entry; the same for entries that are alike. */
  readonly bases: readonly string[];
  readonly first: Day;
  readonly last: Day;
  /** First day, then number: text that sorts as time does. */
  readonly order: string;
}

function byAccount(drafts: readonly StatementDraft[]): StatementDraft[][] {
  const accounts = new Map<string, StatementDraft[]>();
  for (const draft of drafts) {
    const others = accounts.get(draft.account);
    if (others === undefined) accounts.set(draft.account, [draft]);
    else others.push(draft);
  }
  return [...accounts.values()];
}

function keysOf(drafts: readonly StatementDraft[]): Map<StatementDraft, string[]> {
  const pieces = drafts.flatMap(pieceOf).sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  const keys = new Map<StatementDraft, string[]>();
  let counts = new Map<string, number>();
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    if (before !== undefined && !goesOn(before, piece)) counts = new Map();
    const ofPiece = piece.bases.map((base) => {
      const ordinal = (counts.get(base) ?? 0) + 1;
      counts.set(base, ordinal);
      return hashText(`${base}\n${ordinal}`).slice(0, KEY_LENGTH);
    });
    keys.set(piece.draft, ofPiece);
  }
  return keys;
}

function pieceOf(draft: StatementDraft): Piece[] {
  const [start] = draft.entries;
  if (start === undefined) return [];
  let [first, last] = [start.day, start.day];
  for (const { day } of draft.entries) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const bases = draft.entries.map((entry) => baseOf(draft.account, entry));
  const number = (draft.number ?? '').replace(/\d+/g, (digits) => digits.padStart(DIGITS_OF_NUMBER, '0'));
  return [{ draft, bases, first, last, order: `${first} ${number}` }];
}

function baseOf(account: string, { day, amount, identity }: EntryDraft): string {
  return `${account}\n${day}\n${amount}\n${bare(identity)}`;
}

/** Spaces, line ends and signs shift when a bank wraps its lines elsewhere. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[\s!-/:-@[-`{-~]+/g, '');
}

/** The next statement begins where this one ended, also within a day: then the same payment may stand in both. */
function goesOn(before: Piece, next: Piece): boolean {
  if (isNextOfFile(before.draft, next.draft)) return true;
  const { closing } = before.draft;
  if (closing === null || closing !== next.draft.opening || next.first < before.last) return false;
  return next.first > before.last || !isSameDayAgain(before, next, next.first);
}

/** No bank writes an entry twice in one file under different numbers. */
function isNextOfFile(before: StatementDraft, next: StatementDraft): boolean {
  const areNumbered = before.number !== null && next.number !== null;
  return areNumbered && before.file === next.file && before.number !== next.number;
}

/** A second download of the day: all the same entries, and as the balance tells, together nothing. */
function isSameDayAgain(before: Piece, next: Piece, day: Day): boolean {
  const [earlier, later] = [basesOn(before, day), basesOn(next, day)];
  const onDay = next.draft.entries.filter((entry) => entry.day === day);
  const sum: Cents = sumOf(onDay, ({ amount }) => amount);
  return sum === 0 && earlier.join('\n\n') === later.join('\n\n');
}

function basesOn({ draft, bases }: Piece, day: Day): string[] {
  return bases.filter((_base, index) => draft.entries[index]?.day === day).sort();
}
