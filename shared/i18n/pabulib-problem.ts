/** Says a problem of a `.pb` file in a language. */
import type { PabulibProblem } from '../formats/pabulib/problem';
import { pabulib as english } from './en/pabulib';
import type { Language } from './language';
import { pabulib as dutch } from './nl/pabulib';

export function sayPabulibProblem(problem: PabulibProblem, language: Language): string {
  const words = language === 'nl' ? dutch : english;
  const say = words[`pabulib.${problem.code}`] as (problem: PabulibProblem) => string;
  return say(problem);
}
