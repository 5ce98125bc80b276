/** From what `perform` answers when it could not do it, to words beside the form or beside a button. */
import type { Words } from '../words';
import { NUMBER_FOUND } from './number-fields';

/** As `PerformProblem` of the data room, told apart by `kind`. */
export type Problem =
  | {
      readonly kind: 'refusal';
      readonly refusal: { readonly code: string; readonly params: object; readonly field: string | null };
    }
  | {
      readonly kind: 'invalid';
      readonly issues: readonly { readonly path: string; readonly message: string }[];
    }
  | { readonly kind: 'failure'; readonly failure: { readonly code: string; readonly parameters: object } };

/** The message key and its figures. */
export function problemCode(problem: Problem): { readonly code: string; readonly params: object } {
  switch (problem.kind) {
    case 'refusal':
      return problem.refusal;
    case 'failure':
      return { code: `failure.${problem.failure.code}`, params: problem.failure.parameters };
    case 'invalid':
      return { code: numberCode(problem.issues) ?? 'fields.notRight', params: {} };
  }
}

/** For a button without a form: `tell({ tone: 'warning', text: problemWords(words, problem) })`. */
export function problemWords(words: Words, problem: Problem): string {
  const { code, params } = problemCode(problem);
  return words.forCode(code, params) ?? words.t('fields.notRight');
}

/** A form that does not show the field must say it all the same; what else does not fit is told beside its field. */
function numberCode(issues: readonly { readonly message: string }[]): string | null {
  return issues.find(({ message }) => message === NUMBER_FOUND)?.message ?? null;
}
