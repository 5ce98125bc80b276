/** What the books begin with, out of the spreadsheet that was kept until then: which column is what, and line by line (G17). */
import { type Cents, parseEuro, ZERO } from '../../kernel/money';
import { err, ok, type Result } from '../../kernel/result';
import type { Initiative } from '../people/initiative';
import type { OpeningSource } from './actions/record-opening-balance';
import type { Contribution, Earmark } from './contribution';
import type { Fund } from './fund';
import type { GiverId, GiverKind } from './giver';
import type { GiverDetails } from './giver-details';

/** A line of a sheet: the texts of its cells, column by column. */
export interface SheetRow {
  /** Of the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export const SHEET_FIELDS = [
  'giver',
  'giverKind',
  'title',
  'form',
  'earmark',
  'left',
  'toCome',
  'owed',
] as const;
export type SheetField = (typeof SHEET_FIELDS)[number];

/** The place of the column that a field is read from, from 0; a field that is not there has none. */
export type SheetColumns = Readonly<Partial<Record<SheetField, number>>>;

export interface SheetWorld {
  readonly fund: Pick<Fund, 'themes' | 'areas'>;
  readonly givers: readonly { readonly id: GiverId; readonly name: string | null }[];
  readonly initiatives: readonly Pick<Initiative, 'id' | 'name'>[];
}

export interface SheetSource {
  readonly line: number;
  readonly giverName: string;
  readonly source: OpeningSource;
}

export type SheetIssueCode =
  | 'missing'
  | 'tooLong'
  | 'notAnAmount'
  | 'negative'
  | 'notALoan'
  | 'unknownKind'
  | 'unknownForm'
  | 'unknownEarmark';

export interface SheetIssue {
  readonly line: number;
  readonly field: SheetField;
  readonly code: SheetIssueCode;
  /** As it stands in the file. */
  readonly text: string;
}

export interface OpeningSheet {
  readonly sources: readonly SheetSource[];
  /** One for each line that cannot be taken over as it is. */
  readonly issues: readonly SheetIssue[];
  /** Lines that were left out: sums of the sheet itself, and what has no amount. */
  readonly leftOut: readonly number[];
}

/** How people head their columns, and in which order the fields may choose. */
const HEADS: readonly (readonly [SheetField, RegExp])[] = [
  ['giverKind', /^(soort|type|kind)[ _-]*(gever|giver)|^(gever|giver)[ _-]*(soort|type|kind)/],
  ['toCome', /te ontvangen|toegezegd|nog te komen|to come|to receive|promised|receivable/],
  ['owed', /terug te betalen|schuld|owed|to repay|debt/],
  ['left', /saldo|nog op de bank|over\b|rest|restant|stand|bedrag|left|balance|amount/],
  ['earmark', /doel|bestemming|oormerk|thema|earmark|purpose|theme/],
  ['form', /soort|vorm|type|form|kind/],
  ['giver', /gever|donateur|fonds|van wie|sponsor|giver|donor|funder|from/],
  ['title', /bijdrage|omschrijving|titel|naam|regeling|project|title|description|name/],
];

/** What the heads of the columns seem to say; no column is given to two fields. */
export function guessColumns(header: readonly string[]): SheetColumns {
  const columns: Partial<Record<SheetField, number>> = {};
  const taken = new Set<number>();
  for (const [field, words] of HEADS) {
    const at = header.findIndex((head, place) => !taken.has(place) && words.test(head.toLowerCase()));
    if (at < 0) continue;
    columns[field] = at;
    taken.add(at);
  }
  return columns;
}

const MOST_NAME = 200;
const MOST_TITLE = 120;

/** A line that says what the lines above are together. */
const TOTAL = /^(eind)?tota(al|len|l|ls)\b|^(samen|som|sum)\b/i;

export function openingOfSheet(
  rows: readonly SheetRow[],
  columns: SheetColumns,
  world: SheetWorld,
): OpeningSheet {
  const sources: SheetSource[] = [];
  const issues: SheetIssue[] = [];
  const leftOut: number[] = [];
  const fresh = new Map<string, GiverDetails>();
  for (const row of rows) {
    const read = readLine(row, { columns, world, fresh });
    if (!read.ok) issues.push(...read.error);
    else if (read.value === null) leftOut.push(row.line);
    else sources.push(read.value);
  }
  return { sources, issues, leftOut };
}

interface Reading {
  readonly columns: SheetColumns;
  readonly world: SheetWorld;
  /** New givers of the lines before, by their name: one who stands on two lines is one. */
  readonly fresh: Map<string, GiverDetails>;
}

function readLine(
  row: SheetRow,
  { columns, world, fresh }: Reading,
): Result<SheetSource | null, SheetIssue[]> {
  const textOf = (field: SheetField) => row.cells[columns[field] ?? -1] ?? '';
  const issues: SheetIssue[] = [];
  const take = <T>(field: SheetField, read: Result<T, SheetIssueCode>, instead: T): T => {
    if (read.ok) return read.value;
    issues.push({ line: row.line, field, code: read.error, text: textOf(field) });
    return instead;
  };
  const giverName = textOf('giver');
  if (TOTAL.test(giverName) || (giverName === '' && TOTAL.test(textOf('title')))) return ok(null);
  const amountOf = (field: SheetField) => take(field, readAmount(textOf(field)), ZERO);
  const [left, toCome, owed] = [amountOf('left'), amountOf('toCome'), amountOf('owed')];
  if (issues.length === 0 && left === 0 && toCome === 0 && owed === 0) return ok(null);
  const form = take('form', readForm(textOf('form')), 'gift');
  if (owed > 0 && form !== 'loan' && form !== 'participation') take('owed', err('notALoan'), ZERO);
  const giver = take('giver', readName(giverName, MOST_NAME), '');
  const giverKind = take('giverKind', readKind(textOf('giverKind'), giver), 'other');
  const title = take('title', readTitle(textOf('title'), giver), giver);
  const earmark = take<Earmark>('earmark', readEarmark(textOf('earmark'), world), { kind: 'none' });
  if (issues.length > 0) return err(issues);
  const known = world.givers.find(({ name }) => name !== null && isSame(name, giver));
  const details = fresh.get(nameKey(giver)) ?? detailsOf(giver, giverKind);
  if (known === undefined) fresh.set(nameKey(giver), details);
  return ok({
    line: row.line,
    giverName: giver,
    source: {
      giver: known === undefined ? { kind: 'new', details } : { kind: 'known', giverId: known.id },
      title,
      form,
      earmark,
      left,
      toCome,
      owed,
    },
  });
}

/** Empty and a dash are nothing. */
function readAmount(text: string): Result<Cents, SheetIssueCode> {
  if (/^[-–—]?$/.test(text)) return ok(ZERO);
  const amount = parseEuro(text);
  if (!amount.ok) return err('notAnAmount');
  return amount.value < 0 ? err('negative') : amount;
}

function readName(text: string, most: number): Result<string, SheetIssueCode> {
  if (text === '') return err('missing');
  return text.length > most ? err('tooLong') : ok(text);
}

/** Without a name of its own a contribution is called after its giver, cut to what fits. */
function readTitle(text: string, giver: string): Result<string, SheetIssueCode> {
  return text === '' ? ok(giver.slice(0, MOST_TITLE)) : readName(text, MOST_TITLE);
}

type Form = Exclude<Contribution['form'], 'inKind'>;

const FORMS: readonly (readonly [RegExp, Form])[] = [
  [/gift|donatie|schenking|donation|legaat|collecte/, 'gift'],
  [/subsid|grant/, 'subsidy'],
  [/lening|loan/, 'loan'],
  [/participa|aandeel|share/, 'participation'],
];

function readForm(text: string): Result<Form, SheetIssueCode> {
  return text === '' ? ok('gift') : wordIn(FORMS, text, 'unknownForm');
}

const KINDS: readonly (readonly [RegExp, GiverKind])[] = [
  [/overheid|gemeente|provincie|waterschap|\brijk\b|ministerie|government|municipality/, 'government'],
  [/stichting|fonds|foundation|fund\b/, 'foundation'],
  [/vereniging|association|\bclub\b/, 'association'],
  [/bedrijf|onderneming|\bb\.?v\b|\bn\.?v\b|\bv\.?o\.?f\b|company|\bbank\b/, 'company'],
  [/persoon|particulier|bewoner|person|resident|private/, 'privatePerson'],
  [/anders?\b|overig|other/, 'other'],
];

/** Where no column says it, the name may: a municipality, a foundation, a company; else it is a person. */
function readKind(text: string, name: string): Result<GiverKind, SheetIssueCode> {
  if (text !== '') return wordIn(KINDS, text, 'unknownKind');
  const known = wordIn(KINDS, name, 'unknownKind');
  return known.ok ? known : ok('privatePerson');
}

function wordIn<T>(
  words: readonly (readonly [RegExp, T])[],
  text: string,
  problem: SheetIssueCode,
): Result<T, SheetIssueCode> {
  const found = words.find(([word]) => word.test(text.toLowerCase()));
  return found === undefined ? err(problem) : ok(found[1]);
}

/** A theme, an area or an initiative by its name. */
function readEarmark(text: string, { fund, initiatives }: SheetWorld): Result<Earmark, SheetIssueCode> {
  if (/^[-–—]?$/.test(text) || /^(vrij|geen|none|free)\b/i.test(text)) return ok({ kind: 'none' });
  const theme = fund.themes.find((one) => isSame(one, text));
  if (theme !== undefined) return ok({ kind: 'theme', theme });
  const area = fund.areas.find((one) => isSame(one, text));
  if (area !== undefined) return ok({ kind: 'area', area });
  const initiative = initiatives.find(({ name }) => isSame(name, text));
  return initiative === undefined
    ? err('unknownEarmark')
    : ok({ kind: 'initiative', initiativeId: initiative.id });
}

function isSame(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

function detailsOf(name: string, kind: GiverKind): GiverDetails {
  return kind === 'privatePerson'
    ? { kind, person: { name, email: null, phone: null } }
    : { kind, name, kvkNumber: null, contact: null };
}
