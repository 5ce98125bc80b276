/** What looks like a citizen service number is not written before a person said what it is. */
import type { Change } from '@shared/domain/action';
import { type NumberGround, numbersAnywhere, type TypedNumber } from '@shared/domain/privacy/number-guard';
import type { ChangedRow } from '@shared/domain/undo/actions/undo-action';
import { createStore } from 'zustand/vanilla';

/** The message key of a field that holds such a number. */
export const NUMBER_FOUND = 'numbers.found';

/** Numbers that did not stand in these rows before: what was explained once is not asked again. */
export function newNumbers(typed: readonly TypedNumber[], rows: readonly ChangedRow[]): TypedNumber[] {
  const known = new Set(numbersAnywhere(rows.map(({ before }) => before)).map(({ digits }) => digits));
  return typed.filter(({ digits }) => !known.has(digits));
}

/** The change with, in its entry of the log, how many numbers were kept and what they are said to be. */
export function explainedChange(
  change: Change,
  numbers: readonly TypedNumber[],
  ground: NumberGround,
): Change {
  const { audit } = change;
  const numbersKept = new Set(numbers.map(({ digits }) => digits)).size;
  return { ...change, audit: { ...audit, details: { ...audit.details, numbersKept, numbersAre: ground } } };
}

/** A line for each field; without the number, for a problem may be shown and kept anywhere. */
export function numberIssues(numbers: readonly TypedNumber[]) {
  return [...new Set(numbers.map(({ path }) => path))].map((path) => ({ path, message: NUMBER_FOUND }));
}

interface AskedProblem {
  readonly kind: string;
  readonly issues?: readonly { readonly path: string; readonly message: string }[];
}

/** Fields that stood in the way because of a number; empty: it was something else. */
export function numberFields(problem: AskedProblem): string[] {
  const { issues = [] } = problem;
  return issues.filter(({ message }) => message === NUMBER_FOUND).map(({ path }) => path);
}

export interface NumberQuestion {
  readonly numbers: readonly TypedNumber[];
  /** null: it is left out. */
  readonly answer: (ground: NumberGround | null) => void;
}

export interface Questions {
  /** A window that asks is on the screen. */
  readonly canAsk: boolean;
  readonly question: NumberQuestion | null;
}

export const numberQuestions = createStore<Questions>(() => ({ canAsk: false, question: null }));

/** null where it is left out, and where nobody is there to ask. */
export async function askAboutNumbers(numbers: readonly TypedNumber[]): Promise<NumberGround | null> {
  const { canAsk, question } = numberQuestions.getState();
  if (!canAsk || question !== null || numbers.length === 0) return null;
  return await new Promise((resolve) => {
    const answer = (ground: NumberGround | null) => {
      numberQuestions.setState({ question: null });
      resolve(ground);
    };
    numberQuestions.setState({ question: { numbers, answer } });
  });
}

/** While a window is there that asks. What was asked when it goes is left out. */
export function offerToAsk(): () => void {
  numberQuestions.setState({ canAsk: true });
  return () => {
    numberQuestions.getState().question?.answer(null);
    numberQuestions.setState({ canAsk: false });
  };
}
