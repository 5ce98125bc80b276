/** What a `.pb` file holds, as the vote that is taken into the fund; every cell that is not read elsewhere goes along. */
import type { ImportedBallot, ImportedElection, ImportedPlan } from '../../domain/voting/imported-election';
import { BallotLimits } from '../../domain/voting/round';
import { type Day, parseDay } from '../../kernel/dates';
import type { Sha256 } from '../../kernel/hash';
import type { PabulibFacts } from './facts';
import type { PabulibFile } from './reader';
import type { PabulibRecord } from './records';
import type { PabulibBallot, PabulibProject } from './rows';
import { columnOf, type PabulibTable } from './tables';

export interface ImportSource {
  readonly fileName: string;
  readonly fileHash: Sha256;
}

/** ISO 4217 for "no currency": such a vote can be counted, not awarded. */
const NO_CURRENCY = 'XXX';

export function importedElection(file: PabulibFile, source: ImportSource): ImportedElection {
  const { facts, tables } = file;
  const places = new Map(file.projects.map(({ id }, place) => [id, place]));
  const projectCells = cellsOf(tables.projects, ['project_id']);
  const voteCells = cellsOf(tables.votes, ['vote', 'points']);
  const rawVote = rawCells(tables.votes);
  return {
    ...source,
    name: clip(nameOf(facts), 200),
    pot: facts.budget,
    currency: currencyOf(facts),
    ballotKind: facts.voteType,
    minChoices: facts.minLength ?? 1,
    maxChoices: facts.voteType === 'choose-1' ? 1 : (facts.maxLength ?? null) || null,
    limits: limitsOf(facts),
    threshold: facts.threshold > 0 ? facts.threshold : null,
    meta: metaOf(tables.meta),
    ruleName: facts.rule,
    openedOn: dayIn(facts.dateBegin, '01-01'),
    closedOn: dayIn(facts.dateEnd, '12-31'),
    plans: file.projects.map((project, index) =>
      planOf(project, projectCells(tables.projects.rows[index]), tables.projects.rows[index]),
    ),
    ballots: file.ballots.map((ballot, index) => {
      const row = tables.votes.rows[index];
      return ballotOf(ballot, places, { ...voteCells(row), ...rawVote(ballot, row) });
    }),
  };

  function planOf(
    project: PabulibProject,
    cells: Record<string, string>,
    row: PabulibRecord | undefined,
  ): ImportedPlan {
    const areaOf = (name: string) => (row === undefined ? '' : columnOf(tables.projects, name)(row));
    const area = areaOf('neighborhood') || areaOf('district') || areaOf('subunit');
    return {
      projectId: project.id,
      title: clip(project.name, 200) || project.id,
      summary: clip(project.description, 4000),
      theme: clip(project.categories[0] ?? '', 80) || null,
      area: clip(area, 80) || null,
      proposer: clip(project.proposer, 200) || null,
      cost: project.cost,
      cells,
    };
  }
}

function ballotOf(
  { choices }: PabulibBallot,
  places: ReadonlyMap<string, number>,
  cells: Record<string, string>,
): ImportedBallot {
  return {
    choices: choices.map(({ projectId, points }) => ({ plan: places.get(projectId) ?? -1, points })),
    cells,
  };
}

/** The cells of a row by the name of their column, but for those that are kept as values; empty cells are left out. */
function cellsOf(table: PabulibTable, except: readonly string[]) {
  const kept = table.columns.flatMap((column, index) =>
    except.includes(column.trim().toLowerCase()) ? [] : [{ name: column.trim(), index }],
  );
  return (row: PabulibRecord | undefined): Record<string, string> =>
    Object.fromEntries(
      kept.flatMap(({ name, index }) => {
        const cell = row?.cells[index] ?? '';
        return cell === '' ? [] : [[name, cell]];
      }),
    );
}

/** The vote as written, where the choices do not tell it: a plan named twice, a space, points written as `3.0`. */
function rawCells(table: PabulibTable) {
  const [voteOf, pointsOf] = [columnOf(table, 'vote'), columnOf(table, 'points')];
  return ({ choices }: PabulibBallot, row: PabulibRecord | undefined): Record<string, string> => {
    if (row === undefined) return {};
    const [vote, points] = [voteOf(row), pointsOf(row)];
    const plainVote = choices.map(({ projectId }) => projectId).join(',');
    const plainPoints = choices
      .flatMap((choice) => (choice.points === null ? [] : [choice.points]))
      .join(',');
    return { ...(vote === plainVote ? {} : { vote }), ...(points === plainPoints ? {} : { points }) };
  };
}

function metaOf(table: PabulibTable): ImportedElection['meta'] {
  const [keyOf, textOf] = [columnOf(table, 'key'), columnOf(table, 'value')];
  return table.rows.map((row) => ({ key: keyOf(row), value: textOf(row) }));
}

/** A limit of 0, or above what a round can keep, is none. */
function limitsOf({ maxSumCost, maxSumPoints, maxPoints }: PabulibFacts): BallotLimits {
  return BallotLimits.parse({
    cost: BallotLimits.shape.cost.safeParse(maxSumCost).data ?? null,
    points: BallotLimits.shape.points.safeParse(maxSumPoints).data ?? null,
    pointsPerPlan: BallotLimits.shape.pointsPerPlan.safeParse(maxPoints).data ?? null,
  });
}

function nameOf({ description, unit, instance }: PabulibFacts): string {
  const name = description || unit || instance;
  return name.includes(instance) ? name : `${name} ${instance}`;
}

function currencyOf({ currency, country }: PabulibFacts): string {
  const code = (currency ?? '').trim().toUpperCase();
  if (/^[A-Z]{3}$/.test(code)) return code;
  return country.trim().toLowerCase() === 'netherlands' ? 'EUR' : NO_CURRENCY;
}

/** A file may name the year alone: then the vote lies somewhere in it. */
function dayIn(text: string, dayOfYear: string): Day | null {
  const parsed = parseDay(/^\d{4}$/.test(text.trim()) ? `${text.trim()}-${dayOfYear}` : text);
  return parsed.ok ? parsed.value : null;
}

function clip(text: string, most: number): string {
  return text.trim().slice(0, most).trim();
}
