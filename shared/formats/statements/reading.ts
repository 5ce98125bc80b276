/** What a reader keeps while it goes through a file: the first refusal, the notices, and days that it met before. */
import { type Day, parseDay } from '../../kernel/dates';
import { type Cents, ZERO } from '../../kernel/money';
import { err, ok, type Result } from '../../kernel/result';
import { exactCents } from './amount';
import type { StatementDraft } from './keys';
import {
  PROBLEM_LIMIT,
  quotable,
  refusalAt,
  type StatementNotice,
  type StatementProblem,
  type StatementRefusal,
} from './problem';

/** The name of the file comes later: a reader has only its text. */
export type ReadStatement = Omit<StatementDraft, 'file'>;

export interface ReadFile {
  readonly drafts: readonly ReadStatement[];
  readonly notices: readonly StatementProblem[];
}

export type ReadAnswer = Result<ReadFile, StatementProblem>;

/** Where a value stands, for the sentence when it is not what it should be. */
export interface Spot {
  readonly line: number;
  readonly field: string;
}

export interface Reading {
  refusal: StatementProblem | null;
  readonly notices: StatementProblem[];
  /** Days as written, in any form that was asked for. */
  readonly days: Map<string, Day>;
}

export function newReading(): Reading {
  return { refusal: null, notices: [], days: new Map() };
}

/** The first stands; a reader looks at `refusal` where it can stop. */
export function refuse(reading: Reading, line: number | null, refusal: StatementRefusal): void {
  reading.refusal ??= refusalAt(line, refusal);
}

export function notice(reading: Reading, line: number | null, found: StatementNotice): void {
  if (reading.notices.length < PROBLEM_LIMIT) reading.notices.push({ file: null, line, ...found });
}

/** Statements in another currency were left out with a notice: where that leaves none, it is why the file is refused. */
export function answerOf(reading: Reading, drafts: readonly ReadStatement[]): ReadAnswer {
  if (reading.refusal !== null) return err(reading.refusal);
  const [reason] = reading.notices;
  if (drafts.length === 0) return err(reason ?? refusalAt(null, { code: 'noEntries' }));
  return ok({ drafts, notices: reading.notices });
}

/** Zero after a refusal. */
export function amountAt(
  reading: Reading,
  written: Spot & { readonly text: string },
  mark: '.' | ',',
): Cents {
  const { line, field, text } = written;
  const amount = exactCents(text, mark);
  if (amount.ok) return amount.value;
  refuse(reading, line, { code: amount.error, field, text: quotable(text) });
  return ZERO;
}

/** Their groups are year, month and day by name. */
const DAY_FORMS = {
  /** A time and a zone may follow: the day is the bank's own. */
  iso: /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T+Z ].*)?$/,
  yyyymmdd: /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  'dd-mm-yyyy': /^(?<day>\d\d?)[-/](?<month>\d\d?)[-/](?<year>\d{4})$/,
  /** Of this century. */
  yymmdd: /^(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)$/,
};
export type DayForm = keyof typeof DAY_FORMS;

/** null where it is none. */
export function dayIn(reading: Reading, text: string, form: DayForm): Day | null {
  const bare = text.trim();
  const known = reading.days.get(bare);
  if (known !== undefined) return known;
  const { year = '', month = '', day = '' } = DAY_FORMS[form].exec(bare)?.groups ?? {};
  const parsed = parseDay(`${day}-${month}-${year}`);
  if (!parsed.ok) return null;
  reading.days.set(bare, parsed.value);
  return parsed.value;
}

/** For a day that must be there; one without meaning after a refusal. */
export function dayAt(reading: Reading, written: Spot & { readonly text: string }, form: DayForm): Day {
  const { line, field, text } = written;
  const day = dayIn(reading, text, form);
  if (day !== null) return day;
  refuse(reading, line, { code: 'notADay', field, text: quotable(text) });
  return NO_DAY;
}

const NO_DAY = '1970-01-01' as Day;
