/** The PROJECTS and VOTES sections of a `.pb` file: the plans, and the ballots as they were cast. */
import type { Cents } from '../../kernel/money';
import { turnsText } from '../intake/names';
import { amountIn, countIn, listIn, pointsIn } from './cells';
import type { PabulibFacts } from './facts';
import { addError, addWarning, isFull, type Problems } from './problem';
import type { PabulibRecord } from './records';
import { columnOf, hasColumn, type PabulibTable } from './tables';

export interface PabulibProject {
  readonly line: number;
  readonly id: string;
  readonly cost: Cents;
  /** Empty where the file gives none, as are description and proposer. */
  readonly name: string;
  readonly description: string;
  readonly proposer: string;
  readonly categories: readonly string[];
  /** How many ballots name it according to the file; null where it does not say. */
  readonly votes: number | null;
  /** `1` was funded, `0` was not, other values mean "see the comment"; empty where the file does not say. */
  readonly selected: string;
}

export interface PabulibBallot {
  readonly line: number;
  readonly voterId: string;
  /** In the order of the ballot; a plan named twice stands here once. Points are null where the file has none. */
  readonly choices: readonly { readonly projectId: string; readonly points: number | null }[];
  /** `internet`, `paper`, or empty where the file does not say. */
  readonly votingMethod: string;
}

export function readProjects(table: PabulibTable, problems: Problems): PabulibProject[] {
  const [idOf, costOf, nameOf] = [
    columnOf(table, 'project_id'),
    columnOf(table, 'cost'),
    columnOf(table, 'name'),
  ];
  const [descriptionOf, proposerOf] = [columnOf(table, 'description'), columnOf(table, 'proposer')];
  const [categoryOf, votesOf] = [columnOf(table, 'category'), columnOf(table, 'votes')];
  const selectedOf = columnOf(table, 'selected');
  const lines = new Map<string, number>();
  const projects: PabulibProject[] = [];
  for (const row of table.rows) {
    if (isFull(problems)) break;
    const id = idOf(row);
    const cost = amountIn(costOf(row));
    noteId(problems, lines, { id, line: row.line, field: 'project_id' });
    noteNames(problems, row.line, { project_id: id, name: nameOf(row), proposer: proposerOf(row) });
    if (cost === null)
      addError(problems, {
        code: 'notAnAmount',
        line: row.line,
        field: 'cost',
        text: costOf(row).slice(0, 40),
      });
    projects.push({
      line: row.line,
      id,
      cost: cost ?? (0 as Cents),
      name: nameOf(row),
      description: descriptionOf(row),
      proposer: proposerOf(row),
      categories: listIn(categoryOf(row)).filter((category) => category !== ''),
      votes: countIn(votesOf(row)),
      selected: selectedOf(row),
    });
  }
  return projects;
}

function noteNames(problems: Problems, line: number, names: Readonly<Record<string, string>>): void {
  for (const [field, name] of Object.entries(names))
    if (turnsText(name)) addError(problems, { code: 'turnsText', line, field });
}

function noteId(
  problems: Problems,
  lines: Map<string, number>,
  { id, line, field }: { id: string; line: number; field: 'project_id' | 'voter_id' },
): void {
  const firstLine = lines.get(id);
  const code = field === 'project_id' ? 'projectTwice' : 'voterTwice';
  if (id === '') addError(problems, { code: 'idEmpty', line, field });
  else if (firstLine !== undefined) addError(problems, { code, line, field, id: id.slice(0, 80), firstLine });
  else lines.set(id, line);
}

/** What ballots are read against. */
export interface BallotSetting {
  readonly facts: PabulibFacts;
  readonly projectIds: ReadonlySet<string>;
  readonly problems: Problems;
}

export function readBallots(table: PabulibTable, setting: BallotSetting): PabulibBallot[] {
  const { facts, problems } = setting;
  const [voterOf, voteOf] = [columnOf(table, 'voter_id'), columnOf(table, 'vote')];
  const [pointsOf, methodOf] = [columnOf(table, 'points'), columnOf(table, 'voting_method')];
  const withPoints = facts.voteType === 'cumulative' || facts.voteType === 'scoring';
  if (withPoints && !hasColumn(table, 'points')) {
    const place = { line: table.headerLine, field: 'points' };
    addError(problems, { code: 'columnMissing', section: 'VOTES', column: 'points', ...place });
    return [];
  }
  const lines = new Map<string, number>();
  const ballots: PabulibBallot[] = [];
  for (const row of table.rows) {
    if (isFull(problems)) break;
    const voterId = voterOf(row);
    noteId(problems, lines, { id: voterId, line: row.line, field: 'voter_id' });
    const points = withPoints ? pointsOn(row, pointsOf(row), problems) : null;
    const choices = choicesOn(row, { named: listIn(voteOf(row)), points }, setting);
    ballots.push({ line: row.line, voterId, choices, votingMethod: methodOf(row) });
  }
  return ballots;
}

function pointsOn({ line }: PabulibRecord, text: string, problems: Problems): (number | null)[] {
  return listIn(text).map((item) => {
    const points = pointsIn(item);
    if (points === null)
      addError(problems, { code: 'pointsNotWhole', line, field: 'points', text: item.slice(0, 40) });
    else if (points < 0) addWarning(problems, { code: 'pointsNegative', line, field: 'points' });
    return points;
  });
}

function choicesOn(
  { line }: PabulibRecord,
  { named, points }: { named: readonly string[]; points: readonly (number | null)[] | null },
  { problems, projectIds }: BallotSetting,
): PabulibBallot['choices'] {
  const field = 'vote';
  const choices = new Map<string, number | null>();
  if (points !== null && points.length !== named.length)
    addError(problems, {
      code: 'pointsCountDiffers',
      line,
      field: 'points',
      votes: named.length,
      points: points.length,
    });
  named.forEach((id, place) => {
    const short = id.slice(0, 80);
    if (id === '') addError(problems, { code: 'listItemEmpty', line, field });
    else if (!projectIds.has(id)) addError(problems, { code: 'unknownProject', line, field, id: short });
    else if (choices.has(id)) addWarning(problems, { code: 'choiceTwice', line, field, id: short });
    else choices.set(id, points?.[place] ?? null);
  });
  return [...choices].map(([projectId, given]) => ({ projectId, points: given }));
}
