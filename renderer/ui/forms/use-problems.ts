/** Puts what `perform` refused where it belongs: beside its field, or at the end of the form. */
import { useState } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import type { RefusalWords } from '../feedback/RefusalNote';
import { useWords } from '../words';
import { fieldsHolding, NUMBER_FOUND } from './number-fields';
import { type Problem, problemCode, problemWords } from './problem-words';

export type FormProblems = {
  /** For the form's `refusal`. */
  readonly refusal: RefusalWords | null;
  readonly show: (problem: Problem) => void;
  /** Call before sending again. */
  readonly clear: () => void;
};

/**
 * `fields` gives the form's own name of an input field where the two differ: `{ giver: 'giverId' }`, or null where no
 * single field shows it. A refusal without a field of this form stands at the end of the form.
 */
export function useProblems<Values extends FieldValues, Output>(
  form: UseFormReturn<Values, unknown, Output>,
  fields: Readonly<Record<string, FieldPath<Values> | null>> = {},
): FormProblems {
  const words = useWords();
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const beside = (field: string, message: string): boolean => {
    const name = field in fields ? fields[field] : field;
    if (name === null || name === undefined || !((name.split('.')[0] ?? '') in form.getValues()))
      return false;
    form.setError(name as FieldPath<Values>, { type: 'refusal', message }, { shouldFocus: true });
    return true;
  };
  const show = (problem: Problem): void => {
    const shown =
      problem.kind === 'refusal' && problem.refusal.field !== null
        ? beside(problem.refusal.field, problemWords(words, problem))
        : problem.kind === 'invalid' &&
          problem.issues.filter(({ path, message }) => {
            const told = words.forCode(message, {}) ?? words.t('fields.notRight');
            const holding = message === NUMBER_FOUND ? fieldsHolding(form.getValues(), path) : [];
            return (holding.length === 0 ? [path] : holding).filter((name) => beside(name, told)).length > 0;
          }).length > 0;
    setRefusal(shown ? null : problemCode(problem));
  };
  return { refusal, show, clear: () => setRefusal(null) };
}
