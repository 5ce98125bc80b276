/**
 * Which numbers in the input of an action look like a citizen service number. Every text is looked at: a new field of a
 * new action too, without being named anywhere. Only what is listed here is not.
 */
import { citizenNumbersIn, withoutCitizenNumbers } from '../../kernel/citizen-number';

/** What such a number is said to be when it is kept all the same; the log keeps the choice, never the number. */
export const NUMBER_GROUNDS = ['invoice', 'reference', 'bankCard', 'organisation', 'other'] as const;
export type NumberGround = (typeof NUMBER_GROUNDS)[number];

export interface TypedNumber {
  /** Field of the input, as in `budgetLines.0.label`. */
  readonly path: string;
  /** Nine, whatever stood between them. */
  readonly digits: string;
  /** As it stands in the text. */
  readonly written: string;
}

/** Fields that the app fills by itself: rows that stood in the store before, results of a count, bytes of a picture. */
export const NOT_TYPED: Readonly<Record<string, readonly string[]>> = {
  'undo-action': ['rows'],
  'record-count': ['outcome'],
  'add-photo': ['data'],
};

/** Fields that are for a number of another kind, by their name wherever they stand: whether this may be one. */
export const OTHER_NUMBER: Readonly<Record<string, (digits: string) => boolean>> = {
  kvkNumber: () => true,
  rsin: () => true,
  /** Mobile numbers are often typed without their first zero. */
  phone: (digits) => digits.startsWith('6'),
  /** What banks call a payment, and the keys that are made of it. */
  bankReference: () => true,
  endToEndId: () => true,
  batchId: () => true,
  entryKey: () => true,
  /** Hashes, and what codes are stretched with: hexadecimal digits. */
  proof: () => true,
  verifier: () => true,
  salt: () => true,
  contentHash: () => true,
  fileHash: () => true,
  /** Amounts in a file of votes. */
  budget: () => true,
  cost: () => true,
};

export function numbersIn(action: string, input: unknown): TypedNumber[] {
  if (!isPlain(input)) return [];
  const left = NOT_TYPED[action] ?? [];
  return Object.entries(input).flatMap(([key, value]) => (left.includes(key) ? [] : numbersAt(value, [key])));
}

/** All texts of a row or an input, whatever they are for. */
export function numbersAnywhere(value: unknown): TypedNumber[] {
  return numbersAt(value, []);
}

/** The same input with an ellipsis in the place of each number. */
export function withoutNumbers<Input extends object>(action: string, input: Input): Input {
  const paths = new Set(numbersIn(action, input).map(({ path }) => path));
  return paths.size === 0 ? input : (left(input, '', paths) as Input);
}

function left(value: unknown, path: string, paths: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return paths.has(path) ? withoutCitizenNumbers(value) : value;
  if (!isPlain(value)) return value;
  const within = (key: string | number) => (path === '' ? `${key}` : `${path}.${key}`);
  if (Array.isArray(value)) return value.map((item, index) => left(item, within(index), paths));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, left(item, within(key), paths)]),
  );
}

type Path = readonly (string | number)[];

/** `name`: what the field is called. */
function numbersAt(value: unknown, path: Path, name = String(path.at(-1))): TypedNumber[] {
  if (typeof value === 'string') return numbersOfText(value, path, name);
  if (!isPlain(value)) return [];
  const found: TypedNumber[] = [];
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) found.push(...numbersAt(item, [...path, index], name));
    return found;
  }
  // A line of a file that names its own field: `{ key: 'budget', value: '5000' }`.
  const named = 'key' in value && 'value' in value ? String(value.key) : null;
  for (const [key, item] of Object.entries(value)) {
    found.push(...numbersOfText(key, path, name));
    found.push(...numbersAt(item, [...path, key], key === 'value' && named !== null ? named : key));
  }
  return found;
}

function numbersOfText(text: string, path: Path, name: string): TypedNumber[] {
  const numbers = citizenNumbersIn(text);
  if (numbers.length === 0) return [];
  const isOther = Object.hasOwn(OTHER_NUMBER, name) ? OTHER_NUMBER[name] : undefined;
  return numbers
    .filter(({ digits }) => isOther?.(digits) !== true)
    .map(({ at, length, digits }) => ({
      path: path.join('.'),
      digits,
      written: text.slice(at, at + length),
    }));
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}
