/** The META section of a `.pb` file: the facts of the vote. */
import type { Cents } from '../../kernel/money';
import { amountIn, countIn, pointsIn } from './cells';
import { addError, addWarning, type Problems } from './problem';
import { columnOf, type PabulibTable } from './tables';

export type PabulibVoteType = 'approval' | 'choose-1' | 'ordinal' | 'cumulative' | 'scoring';

/** Limits are null where the file names none. */
export interface PabulibFacts {
  readonly description: string;
  readonly country: string;
  readonly unit: string;
  readonly instance: string;
  readonly numProjects: number;
  readonly numVotes: number;
  readonly budget: Cents;
  readonly voteType: PabulibVoteType;
  /** As the file says: `greedy`, `equalshares/add1`, ... */
  readonly rule: string;
  /** As the file writes it: `31.03.2024` or `2024`. */
  readonly dateBegin: string;
  readonly dateEnd: string;
  readonly currency: string | null;
  /** Votes (or points) a plan needs at least; 0 where the file names none. */
  readonly threshold: number;
  readonly minLength: number | null;
  readonly maxLength: number | null;
  readonly minSumCost: Cents | null;
  readonly maxSumCost: Cents | null;
  readonly minPoints: number | null;
  readonly maxPoints: number | null;
  readonly minSumPoints: number | null;
  readonly maxSumPoints: number | null;
  /** What a plan gets that a scoring ballot does not name. */
  readonly defaultScore: number;
}

interface MetaValue {
  readonly value: string;
  readonly line: number;
}

export const PABULIB_VOTE_TYPES: readonly PabulibVoteType[] = [
  'approval',
  'choose-1',
  'ordinal',
  'cumulative',
  'scoring',
];
const REQUIRED = [
  'description',
  'country',
  'unit',
  'instance',
  'num_projects',
  'num_votes',
  'budget',
  'vote_type',
  'rule',
  'date_begin',
  'date_end',
] as const;

export interface PabulibMeta {
  /** Null when a required key is missing or not understood; the problems tell which. */
  readonly facts: PabulibFacts | null;
  lineOf(key: string): number | null;
}

export function readMeta(table: PabulibTable, problems: Problems): PabulibMeta {
  const values = valuesOf(table, problems);
  for (const key of REQUIRED)
    if (!values.has(key)) addError(problems, { code: 'keyMissing', line: null, field: key, key });
  const before = problems.errors.length;
  const facts = factsOf(values, problems);
  const lineOf = (key: string): number | null => values.get(key)?.line ?? null;
  return { facts: problems.errors.length > before ? null : facts, lineOf };
}

function valuesOf(table: PabulibTable, problems: Problems): Map<string, MetaValue> {
  const keyOf = columnOf(table, 'key');
  const textOf = columnOf(table, 'value');
  const values = new Map<string, MetaValue>();
  for (const row of table.rows) {
    const key = keyOf(row).toLowerCase();
    const known = values.get(key);
    if (known === undefined) values.set(key, { value: textOf(row), line: row.line });
    else addError(problems, { code: 'keyTwice', line: row.line, field: key, key, firstLine: known.line });
  }
  return values;
}

function factsOf(values: ReadonlyMap<string, MetaValue>, problems: Problems): PabulibFacts {
  const textOf = (key: string): string => values.get(key)?.value ?? '';
  const required = <Read>(key: string, code: 'notAnAmount' | 'notACount', read: Reading<Read>) =>
    requiredValue(values, problems, { key, code, read });
  const optional = <Read>(key: string, read: Reading<Read>): Read | null => {
    const found = values.get(key);
    if (found === undefined || found.value === '') return null;
    const value = read(found.value);
    if (value === null)
      addWarning(problems, { code: 'keyNotUnderstood', line: found.line, field: key, text: found.value });
    return value;
  };
  return {
    description: textOf('description'),
    country: textOf('country'),
    unit: textOf('unit'),
    instance: textOf('instance'),
    numProjects: required('num_projects', 'notACount', countIn) ?? 0,
    numVotes: required('num_votes', 'notACount', countIn) ?? 0,
    budget: required('budget', 'notAnAmount', amountIn) ?? (0 as Cents),
    voteType: voteTypeOf(values.get('vote_type'), problems),
    rule: textOf('rule'),
    dateBegin: textOf('date_begin'),
    dateEnd: textOf('date_end'),
    currency: textOf('currency') || null,
    threshold: optional('min_project_score_threshold', thresholdIn) ?? 0,
    minLength: optional('min_length', countIn),
    maxLength: optional('max_length', countIn),
    minSumCost: optional('min_sum_cost', amountIn),
    maxSumCost: optional('max_sum_cost', amountIn),
    minPoints: optional('min_points', pointsIn),
    maxPoints: optional('max_points', countIn),
    minSumPoints: optional('min_sum_points', pointsIn),
    maxSumPoints: optional('max_sum_points', countIn),
    defaultScore: optional('default_score', countIn) ?? 0,
  };
}

type Reading<Read> = (text: string) => Read | null;

function requiredValue<Read>(
  values: ReadonlyMap<string, MetaValue>,
  problems: Problems,
  { key, code, read }: { key: string; code: 'notAnAmount' | 'notACount'; read: Reading<Read> },
): Read | null {
  const found = values.get(key);
  if (found === undefined) return null;
  const value = read(found.value);
  if (value === null)
    addError(problems, { code, line: found.line, field: key, text: found.value.slice(0, 40) });
  return value;
}

function voteTypeOf(found: MetaValue | undefined, problems: Problems): PabulibVoteType {
  const voteType = PABULIB_VOTE_TYPES.find((type) => type === found?.value.toLowerCase());
  if (voteType === undefined && found !== undefined)
    addError(problems, {
      code: 'voteTypeUnknown',
      line: found.line,
      field: 'vote_type',
      text: found.value.slice(0, 40),
    });
  return voteType ?? 'approval';
}

/** Weights are whole, so that a threshold of 12.5 is one of 13. */
function thresholdIn(text: string): number | null {
  const amount = amountIn(text);
  return amount === null ? null : Math.ceil(amount / 100);
}
