/** Finds and replaces the fields of a row that a dotted path names; `*` stands for every item of a list. */

type Node = { [key: string]: unknown } | unknown[];

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/** A copy of the row in which `change` has had its say about each field on the path that is there. */
export function withFields<Row>(
  row: Row,
  path: string,
  change: (value: unknown, place: string) => unknown,
): Row {
  return replaced(row, { steps: path.split('.'), place: '', change }) as Row;
}

interface Walk {
  readonly steps: readonly string[];
  /** Where we are, as in `budgetLines.0`. */
  readonly place: string;
  readonly change: (value: unknown, place: string) => unknown;
}

function replaced(value: unknown, { steps, place, change }: Walk): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return change(value, place);
  if (!isNode(value)) return value;
  const within = (key: string | number) => (place === '' ? `${key}` : `${place}.${key}`);
  if (step === '*') {
    if (!Array.isArray(value)) return value;
    return value.map((item, index) => replaced(item, { steps: rest, place: within(index), change }));
  }
  if (Array.isArray(value) || !Object.hasOwn(value, step)) return value;
  const before = value[step];
  const after = replaced(before, { steps: rest, place: within(step), change });
  return Object.is(before, after) ? value : { ...value, [step]: after };
}

/** The value at a path without `*`; undefined when it is not there. */
export function fieldAt(row: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => {
    return isNode(value) && !Array.isArray(value) ? value[step] : undefined;
  }, row);
}

/** Object with one value at a path without `*`, merged into `into`. */
export function withValueAt(into: Readonly<Record<string, unknown>>, path: string, value: unknown): object {
  const [step = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...into, [step]: value };
  const inner = into[step];
  const base = isNode(inner) && !Array.isArray(inner) ? inner : {};
  return { ...into, [step]: withValueAt(base, rest.join('.'), value) };
}
