/** The outcome of a count as lines for a terminal. */
import type { Election } from '@shared/domain/voting/election';
import type { Tally } from '@shared/domain/voting/tally';
import { plainAmount } from '@shared/formats/pabulib/cells';
import type { PabulibFile } from '@shared/formats/pabulib/reader';
import type { TallyWords } from './tally-words';

interface Counted {
  readonly file: PabulibFile;
  readonly election: Election;
  readonly tally: Tally;
}

export function tallyTable({ file, election, tally }: Counted, words: TallyWords): string[] {
  const projects = new Map(file.projects.map((project) => [project.id, project]));
  const votes = votesOf(election);
  const chosen = new Set(tally.chosen);
  const rows = [...tally.chosen, ...tally.notChosen].map((id) => {
    const project = projects.get(id);
    const cost = project === undefined ? '' : plainAmount(project.cost);
    return [chosen.has(id) ? words.won : words.lost, id, cost, `${votes.get(id) ?? 0}`, project?.name ?? ''];
  });
  const { currency, description, unit, instance } = file.facts;
  const inCurrency = (amount: string): string => (currency === null ? amount : `${currency} ${amount}`);
  return [
    `${description}, ${unit} ${instance}: ${tally.ruleId}`,
    words.outcome(tally.chosen.length, rows.length),
    words.money(inCurrency(plainAmount(tally.totalCost)), inCurrency(plainAmount(election.budget))),
    '',
    ...aligned([words.columns, ...rows]),
    ...(tally.ties.length > 0 ? [''] : []),
    ...tally.ties.map(({ projects: tied, preferred, levels }) =>
      words.tie(tied.join(', '), preferred, levels),
    ),
  ];
}

function votesOf({ ballots, projects }: Election): Map<string, number> {
  const votes = new Map<string, number>();
  for (const { choices, multiplicity } of ballots)
    for (const { project, weight } of choices) {
      const id = projects[project]?.id ?? '';
      votes.set(id, (votes.get(id) ?? 0) + weight * multiplicity);
    }
  return votes;
}

const RIGHT_ALIGNED = [2, 3];

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return RIGHT_ALIGNED.includes(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
