/** A bank statement to be written in the layouts of banks, so that a reader can be held against it. */
import { Day } from '@shared/kernel/dates';
import { add, type Cents, cents } from '@shared/kernel/money';
import fc from 'fast-check';

export interface WrittenEntry {
  readonly day: Day;
  readonly amount: Cents;
  readonly counterName: string;
  readonly counterIban: string;
  readonly description: string;
  readonly endToEndId: string | null;
  readonly bankReference: string;
}

export interface Written {
  readonly account: string;
  readonly number: string;
  readonly opening: Cents;
  /** How many came before these, of all time: some banks number the entries of an account. */
  readonly entriesBefore?: number;
  readonly entries: readonly WrittenEntry[];
}

export const ACCOUNT = 'NL69INGB0123456789';

export function closingOf({ opening, entries }: Written): Cents {
  return add(opening, ...entries.map(({ amount }) => amount));
}

/** What the bank writes of a part of the days, as a download of its own with another number. */
export function partOf(written: Written, days: { readonly from: Day; readonly to: Day }): Written {
  const sorted = oldestFirst(written.entries);
  const before = sorted.filter(({ day }) => day < days.from);
  return {
    ...written,
    number: `${written.number}${sorted.length}`,
    opening: add(written.opening, ...before.map(({ amount }) => amount)),
    entriesBefore: before.length,
    entries: sorted.filter(({ day }) => day >= days.from && day <= days.to),
  };
}

export function oldestFirst(entries: readonly WrittenEntry[]): WrittenEntry[] {
  return [...entries].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** `1605.00`, without sign. */
export function plain(amount: Cents, mark: '.' | ','): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${digits.slice(0, -2)}${mark}${digits.slice(-2)}`;
}

const IBANS = ['NL91ABNA0417164300', 'NL44RABO0123456789', 'NL86INGB0002445588', 'BE71096123456769'];
/** Words with what breaks readers: slashes, quotes, commas, colons, dashes, accents. */
const WORDS = [
  'huur',
  'zaal/keuken',
  'Café',
  "D'n Hof",
  '12,50',
  'nr.: 4',
  'a;b',
  '-5',
  'een & twee',
  '<vrij>',
  'x',
];

const aText = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' '));

const anEntry = fc.record({
  day: fc.constantFrom('2026-03-02', '2026-03-02', '2026-03-31', '2026-02-28').map((day) => Day.parse(day)),
  amount: fc
    .integer({ min: -99_999_99, max: 99_999_99 })
    .filter((amount) => amount !== 0)
    .map(cents),
  counterName: aText,
  counterIban: fc.constantFrom(...IBANS),
  description: aText,
  endToEndId: fc.option(fc.stringMatching(/^[A-Z0-9]{6,30}$/)),
  bankReference: fc.stringMatching(/^[A-Z0-9]{12,16}$/),
});

export const aWritten: fc.Arbitrary<Written> = fc.record({
  account: fc.constant(ACCOUNT),
  number: fc.nat({ max: 999 }).map(String),
  opening: fc.integer({ min: -1_000_00, max: 100_000_00 }).map(cents),
  entries: fc.array(anEntry, { minLength: 1, maxLength: 6 }),
});
