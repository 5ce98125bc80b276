/** The fields of a form in which a number stands that looks like a citizen service number. */
import { citizenNumbersIn } from '@shared/kernel/citizen-number';

/** The message key with which the data room tells of such a number. */
export const NUMBER_FOUND = 'numbers.found';

/**
 * The form's own names of the fields that became the input field `path`: a form may keep its values in another shape than
 * the action. They share the last step of their name, and the number.
 */
export function fieldsHolding(values: unknown, path: string): string[] {
  const last = path.split('.').at(-1);
  return textsWithNumber(values, []).filter((name) => name.split('.').at(-1) === last);
}

function textsWithNumber(value: unknown, path: readonly string[]): string[] {
  if (typeof value === 'string') return citizenNumbersIn(value).length > 0 ? [path.join('.')] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsWithNumber(inner, [...path, key]));
}
