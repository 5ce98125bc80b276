/** What can be wrong with a `.pb` file: a code, the line (from 1), the field, and the figures that belong to it. */
import type { IntakeProblem } from '../intake/problem';

export type PabulibSection = 'META' | 'PROJECTS' | 'VOTES';

interface Place {
  /** Null where the file as a whole is meant. */
  readonly line: number | null;
  /** The column or META key; null where the line as a whole is meant. */
  readonly field: string | null;
}

/** Errors: the file is refused and nothing is taken from it. */
export type PabulibError = Place &
  /** It did not even come in. */
  (
    | { readonly code: 'file'; readonly problem: IntakeProblem }
    | { readonly code: 'empty' }
    | { readonly code: 'lineTooLong' }
    | { readonly code: 'quoteNotClosed' }
    | { readonly code: 'textAfterQuote' }
    | { readonly code: 'sectionExpected'; readonly expected: PabulibSection; readonly found: string }
    | { readonly code: 'sectionMissing'; readonly section: PabulibSection }
    | { readonly code: 'headerMissing'; readonly section: PabulibSection }
    | { readonly code: 'columnMissing'; readonly section: PabulibSection; readonly column: string }
    | { readonly code: 'columnTwice'; readonly section: PabulibSection; readonly column: string }
    | { readonly code: 'rowTooLong'; readonly cells: number; readonly columns: number }
    | { readonly code: 'tooManyRows'; readonly section: PabulibSection; readonly limit: number }
    | { readonly code: 'keyMissing'; readonly key: string }
    | { readonly code: 'keyTwice'; readonly key: string; readonly firstLine: number }
    | { readonly code: 'notAnAmount'; readonly text: string }
    | { readonly code: 'notACount'; readonly text: string }
    | { readonly code: 'voteTypeUnknown'; readonly text: string }
    | { readonly code: 'projectCountDiffers'; readonly said: number; readonly found: number }
    | { readonly code: 'voteCountDiffers'; readonly said: number; readonly found: number }
    | { readonly code: 'idEmpty' }
    | { readonly code: 'projectTwice'; readonly id: string; readonly firstLine: number }
    | { readonly code: 'voterTwice'; readonly id: string; readonly firstLine: number }
    | { readonly code: 'unknownProject'; readonly id: string }
    /** A name that would show itself in another order than it is written. */
    | { readonly code: 'turnsText' }
    | { readonly code: 'listItemEmpty' }
    | { readonly code: 'pointsCountDiffers'; readonly votes: number; readonly points: number }
    | { readonly code: 'pointsNotWhole'; readonly text: string }
  );

/** Warnings: the file is read all the same, as official counts do. */
export type PabulibWarning = Place &
  (
    | { readonly code: 'keyNotUnderstood'; readonly text: string }
    | { readonly code: 'costAboveBudget'; readonly id: string }
    | {
        readonly code: 'votesColumnDiffers';
        readonly id: string;
        readonly said: number;
        readonly counted: number;
      }
    | { readonly code: 'choiceTwice'; readonly id: string }
    | { readonly code: 'ballotEmpty' }
    | { readonly code: 'ballotTooShort'; readonly choices: number; readonly limit: number }
    | { readonly code: 'ballotTooLong'; readonly choices: number; readonly limit: number }
    | { readonly code: 'ballotTooDear'; readonly overByCents: number }
    | { readonly code: 'ballotTooCheap'; readonly shortByCents: number }
    | { readonly code: 'pointsBelowLimit'; readonly points: number; readonly limit: number }
    | { readonly code: 'pointsAboveLimit'; readonly points: number; readonly limit: number }
    | { readonly code: 'pointsNegative' }
  );

export type PabulibProblem = PabulibError | PabulibWarning;
export type PabulibProblemCode = PabulibProblem['code'];

/** The problem with a given code. */
export type PabulibProblemOf<Code extends PabulibProblemCode> = Extract<PabulibProblem, { code: Code }>;

/** More than this many of a kind are not kept: nobody reads on, and rubbish must stop fast. */
export const PROBLEM_LIMIT = 100;

export function fileError(problem: IntakeProblem): PabulibError {
  return { code: 'file', line: null, field: null, problem };
}

/** Gathers problems while a file is read. */
export interface Problems {
  readonly errors: PabulibError[];
  readonly warnings: PabulibWarning[];
  warningsLeftOut: number;
}

export function noProblems(): Problems {
  return { errors: [], warnings: [], warningsLeftOut: 0 };
}

export function addError(problems: Problems, error: PabulibError): void {
  if (problems.errors.length < PROBLEM_LIMIT) problems.errors.push(error);
}

export function addWarning(problems: Problems, warning: PabulibWarning): void {
  if (problems.warnings.length < PROBLEM_LIMIT) problems.warnings.push(warning);
  else problems.warningsLeftOut += 1;
}

/** No use to read on. */
export function isFull(problems: Problems): boolean {
  return problems.errors.length >= PROBLEM_LIMIT;
}
