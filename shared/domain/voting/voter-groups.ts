/** What an outcome means for each group of voters, where the file of a vote says who voted: by age, sex, way or place. Rule V80. */
import { formatFraction, fraction } from '../../kernel/fraction';
import type { Ballot } from './ballot';
import { LEAST_VOTERS } from './beside';

/** Columns of the Pabulib format that tell groups apart; everything else about a voter is left alone. */
export const GROUP_COLUMNS = [
  'age',
  'sex',
  'voting_method',
  'district',
  'neighborhood',
  'education',
] as const;
export type GroupColumn = (typeof GROUP_COLUMNS)[number];

export interface VoterGroup {
  /** As the file says it, or a band of ages (`18-34`); null: groups of fewer than five voters, taken together. */
  readonly name: string | null;
  readonly voters: number;
  /** Voters without any chosen plan on their ballot. */
  readonly without: number;
  /** Chosen plans on a ballot, on average, as an exact fraction. */
  readonly averagePlans: string;
}

export interface VoterGroups {
  readonly column: GroupColumn;
  readonly groups: readonly VoterGroup[];
}

type Grouped = Pick<Ballot, 'choices' | 'cells'>;

/** Empty where the ballots say nothing of their voters, as in every vote of the fund itself. */
export function voterGroups(ballots: readonly Grouped[], chosen: readonly string[]): VoterGroups[] {
  const taken = new Set(chosen);
  return GROUP_COLUMNS.flatMap((column) => {
    const sums = new Map<string, Sums>();
    for (const { choices, cells } of ballots) {
      const name = nameIn(column, cells);
      if (name === null) continue;
      const won = new Set(
        choices.map(({ applicationId }) => applicationId as string).filter((id) => taken.has(id)),
      ).size;
      const sum = sums.get(name) ?? NOBODY;
      sums.set(name, {
        voters: sum.voters + 1,
        without: sum.without + Number(won === 0),
        plans: sum.plans + won,
      });
    }
    const groups = shown(sums);
    return groups.length < 2 ? [] : [{ column, groups }];
  });
}

interface Sums {
  readonly voters: number;
  readonly without: number;
  readonly plans: number;
}

const NOBODY: Sums = { voters: 0, without: 0, plans: 0 };

const BANDS: readonly (readonly [from: number, name: string])[] = [
  [65, '65+'],
  [50, '50-64'],
  [35, '35-49'],
  [18, '18-34'],
  [0, '0-17'],
];

/** null: the ballot does not say. An age in years becomes a band; a band of the file stays as it is. */
function nameIn(column: GroupColumn, cells: Grouped['cells']): string | null {
  const [, value = ''] = Object.entries(cells).find(([name]) => name.toLowerCase() === column) ?? [];
  const told = value.trim();
  if (told === '') return null;
  if (column !== 'age' || !/^\d{1,3}$/.test(told)) return told;
  return BANDS.find(([from]) => Number(told) >= from)?.[1] ?? told;
}

/** Groups under five go together; while those are under five too the next smallest joins them, or it could be worked out. */
function shown(sums: ReadonlyMap<string, Sums>): VoterGroup[] {
  const bySize = [...sums].sort(([a, one], [b, other]) => one.voters - other.voters || (a < b ? -1 : 1));
  let others = NOBODY;
  while (bySize[0] !== undefined && (bySize[0][1].voters < LEAST_VOTERS || isTooSmall(others))) {
    const [, { voters, without, plans }] = bySize.shift() as [string, Sums];
    others = {
      voters: others.voters + voters,
      without: others.without + without,
      plans: others.plans + plans,
    };
  }
  const named = bySize
    .map(([name, sum]) => groupOf(name, sum))
    .sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
  return others.voters === 0 ? named : [...named, groupOf(null, others)];
}

function isTooSmall({ voters }: Sums): boolean {
  return voters > 0 && voters < LEAST_VOTERS;
}

function groupOf(name: string | null, { voters, without, plans }: Sums): VoterGroup {
  return { name, voters, without, averagePlans: formatFraction(fraction(plans, voters)) };
}
