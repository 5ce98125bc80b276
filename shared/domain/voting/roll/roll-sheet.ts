/** A roll out of a spreadsheet: who may vote in this round, who may not and why, and what cannot be read (V66). */
import { type Day, parseDay } from '../../../kernel/dates';
import type { SheetRow } from '../../funds/opening-sheet';
import { Postcode, type RoundSettings } from '../round-settings';
import { asksAge, asksPostcode, byAge, byPostcode, dayOfAge, type Entitled } from './entitled';
import { Voter } from './voter';

/** Places of columns, from 0. */
export interface RollColumns {
  /** Together they say who it is. */
  readonly names: readonly number[];
  readonly born: number | null;
  readonly postcode: number | null;
}

export const ROLL_FIELDS = ['name', 'born', 'postcode'] as const;

export type RollIssueCode = 'missing' | 'tooLong' | 'twice' | 'notADay' | 'notAPostcode' | 'unsure';

export interface RollIssue {
  readonly line: number;
  readonly field: (typeof ROLL_FIELDS)[number];
  readonly code: RollIssueCode;
  /** As it stands in the file. */
  readonly text: string;
}

export interface NotEntitled {
  readonly line: number;
  readonly name: string;
  readonly why: Exclude<Entitled, 'yes' | 'unsure'>;
}

export interface RollFound {
  /** Who may vote, by the alphabet. */
  readonly names: readonly string[];
  readonly left: readonly NotEntitled[];
  /** One for each line that cannot be judged as it is. */
  readonly issues: readonly RollIssue[];
}

export type RollSettings = Pick<RoundSettings, 'electorate' | 'votingFrom' | 'votingUntil'>;

const HEADS = {
  name: /^(naam|name|voornaam|voorletters|tussenvoegsel|achternaam|first name|last name|nummer|nr\.?|number|lidnummer|kiezer|voter)$/i,
  born: /geboren|geboorte|born|birth/i,
  postcode: /postcode|postal|zip/i,
} as const;

/** The columns that seem to be meant. */
export function guessRollColumns(header: readonly string[]): RollColumns {
  const place = (wanted: RegExp) => header.findIndex((head) => wanted.test(head.trim()));
  const orNull = (column: number) => (column < 0 ? null : column);
  return {
    names: header.flatMap((head, column) => (HEADS.name.test(head.trim()) ? [column] : [])),
    born: orNull(place(HEADS.born)),
    postcode: orNull(place(HEADS.postcode)),
  };
}

/** Which column is still to be pointed out, or whether there is no day on which ages count; null: it can be read. */
export function rollNeeds(
  settings: RollSettings,
  { names, born, postcode }: RollColumns,
): (typeof ROLL_FIELDS)[number] | 'day' | null {
  if (names.length === 0) return 'name';
  if (asksAge(settings) && dayOfAge(settings) === null) return 'day';
  if (asksAge(settings) && born === null) return 'born';
  return asksPostcode(settings) && postcode === null ? 'postcode' : null;
}

/** Reads only what the round asks: birth and postcode are not looked at where everybody may vote. */
export function rollOfSheet(
  settings: RollSettings,
  rows: readonly SheetRow[],
  columns: RollColumns,
): RollFound {
  const names: string[] = [];
  const left: NotEntitled[] = [];
  const issues: RollIssue[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of rows) {
    const name = nameIn(cells, columns);
    const same = name.toLowerCase();
    const judged = seen.has(same)
      ? ({ field: 'name', code: 'twice', text: name } as const)
      : (nameProblem(name) ?? judge(settings, cells, columns));
    seen.add(same);
    if (typeof judged === 'object') issues.push({ line, ...judged });
    else if (judged === 'yes') names.push(name);
    else left.push({ line, name, why: judged });
  }
  return { names: inAlphabet(names), left, issues };
}

/** By the alphabet, the same on every machine. */
export function inAlphabet(names: readonly string[]): string[] {
  const bare = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return names
    .map((name) => ({ name, key: `${bare(name)}\n${name}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ name }) => name);
}

type Problem = Pick<RollIssue, 'field' | 'code' | 'text'>;

function nameIn(cells: readonly string[], { names }: RollColumns): string {
  return names
    .map((column) => (cells[column] ?? '').trim())
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s+/g, ' ');
}

function nameProblem(name: string): Problem | null {
  if (name === '') return { field: 'name', code: 'missing', text: '' };
  return Voter.shape.name.safeParse(name).success
    ? null
    : { field: 'name', code: 'tooLong', text: name.slice(0, 60) };
}

function judge(
  settings: RollSettings,
  cells: readonly string[],
  { born, postcode }: RollColumns,
): Problem | Exclude<Entitled, 'unsure'> {
  const { electorate } = settings;
  if (electorate === null) return 'yes';
  const day = dayOfAge(settings);
  const age =
    asksAge(settings) && born !== null && day !== null ? ageIn(electorate, day, cells[born] ?? '') : 'yes';
  if (age !== 'yes') return age;
  return asksPostcode(settings) && postcode !== null ? placeIn(electorate, cells[postcode] ?? '') : 'yes';
}

type Limits = NonNullable<RollSettings['electorate']>;

function ageIn(limits: Limits, on: Day, text: string): Problem | 'yes' | 'tooYoung' | 'tooOld' {
  if (text === '') return { field: 'born', code: 'missing', text };
  const born = bornIn(text, on);
  if (born === null) return { field: 'born', code: 'notADay', text: text.slice(0, 60) };
  const age = byAge(limits, on, born);
  return age === 'unsure' ? { field: 'born', code: 'unsure', text } : age;
}

/** A day, or a year of four figures. Two figures for a year could be either century, and nobody was born later than `on`. */
function bornIn(text: string, on: Day): Day | number | null {
  if (/^\d{4}$/.test(text)) return isYear(Number(text), on) ? Number(text) : null;
  const day = /\d{4}/.test(text) ? parseDay(text) : null;
  return day?.ok === true && day.value <= on && isYear(Number(day.value.slice(0, 4)), on) ? day.value : null;
}

function isYear(year: number, on: Day): boolean {
  return year >= 1880 && year <= Number(on.slice(0, 4));
}

function placeIn(limits: Limits, text: string): Problem | 'yes' | 'elsewhere' {
  if (text === '') return { field: 'postcode', code: 'missing', text };
  const read = text
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/^(\d{4})([A-Z]{2})$/, '$1 $2');
  if (!Postcode.safeParse(read).success)
    return { field: 'postcode', code: 'notAPostcode', text: text.slice(0, 60) };
  const place = byPostcode(limits, read);
  return place === 'unsure' ? { field: 'postcode', code: 'unsure', text } : place;
}
