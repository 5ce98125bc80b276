/** Says a problem of a bank statement in a language. */
import type { StatementProblem } from '../formats/statements/problem';
import { statements as english } from './en/statements';
import type { Language } from './language';
import { statements as dutch } from './nl/statements';

export function sayStatementProblem(problem: StatementProblem, language: Language): string {
  const words = language === 'nl' ? dutch : english;
  const say = words[`statement.${problem.code}`] as (problem: StatementProblem) => string;
  return say(problem);
}
