/** What can be wrong with a bank statement: a code, where it stands, and what its words need to know. */
import type { IntakeProblem } from '../intake/problem';

interface Place {
  /** The name inside a zip, cleaned for the eye; null where the file itself is meant. */
  readonly file: string | null;
  /** From 1; null where the file as a whole is meant. */
  readonly line: number | null;
}

/** The name of a column, an XML element or an MT940 tag, as the file has it, and what stands there. */
interface Found {
  readonly field: string;
  readonly text: string;
}

/** The file is refused and nothing is taken from it. */
export type StatementRefusal =
  /** It did not even come in. */
  | { readonly code: 'file'; readonly problem: IntakeProblem }
  | { readonly code: 'unknownLayout' }
  /** Intraday (camt.052, MT942): provisional. */
  | { readonly code: 'intradayReport' }
  /** camt.054: tells of single payments, without balances. */
  | { readonly code: 'notification' }
  | { readonly code: 'otherMessage'; readonly name: string }
  | { readonly code: 'xmlNotWhole' }
  | { readonly code: 'balancesOnly' }
  | { readonly code: 'noEntries' }
  | { readonly code: 'accountMissing' }
  | { readonly code: 'rowLength'; readonly cells: number; readonly columns: number }
  | { readonly code: 'quoteNotClosed' }
  | { readonly code: 'textAfterQuote' }
  | ({ readonly code: 'notAnAmount' } & Found)
  | ({ readonly code: 'tooManyDecimals' } & Found)
  | ({ readonly code: 'amountTooLarge' } & Found)
  | ({ readonly code: 'notADay' } & Found)
  /** Neither credit nor debit. */
  | ({ readonly code: 'signUnknown' } & Found)
  /** Each amount could be, all together are more than any account holds. */
  | { readonly code: 'sumTooLarge' }
  | { readonly code: 'nothingInZip' };

/** The rest of the file is read. */
export type StatementNotice =
  /** This statement is not read. */
  | { readonly code: 'otherCurrency'; readonly account: string; readonly currency: string }
  /** The balance is kept as it stands. */
  | { readonly code: 'balanceCurrency'; readonly account: string; readonly currency: string }
  | { readonly code: 'notBooked'; readonly status: string }
  /** The statement is not whole: it may be shown, and not taken over. */
  | { readonly code: 'entryLeftOut'; readonly text: string }
  /** In a description stands what looks like the start of another entry. */
  | { readonly code: 'entryInText' }
  /** A balance after an entry does not follow from the one before it. */
  | { readonly code: 'balanceBroken'; readonly differenceCents: number };

export type StatementProblem = Place & (StatementRefusal | StatementNotice);
export type StatementProblemCode = StatementProblem['code'];

/** The problem with a given code. */
export type StatementProblemOf<Code extends StatementProblemCode> = Extract<StatementProblem, { code: Code }>;

/** More are not kept: nobody reads on. */
export const PROBLEM_LIMIT = 100;

const LONGEST_SHOWN = 40;

/** What a sentence may quote of a file. */
export function quotable(text: string): string {
  const oneLine = text.trim().replace(/\s+/g, ' ');
  return oneLine.length <= LONGEST_SHOWN ? oneLine : `${oneLine.slice(0, LONGEST_SHOWN)}…`;
}

export function refusalAt(line: number | null, refusal: StatementRefusal): StatementProblem {
  return { file: null, line, ...refusal };
}
