/**
 * An own round that was counted, as the tables of a `.pb` file (rule V27). Who reads it counts the same: plans are named
 * by their place in the lot, because files break ties by name.
 */
import { hasPoints, viewsOf } from '../../domain/voting/ballot-views';
import { canonicalBallot } from '../../domain/voting/box';
import { nameInFiles } from '../../domain/voting/count-rule';
import { electionOfVote } from '../../domain/voting/countable-vote';
import { type CountableBallot, supportOf, voteOfRound, votersOf } from '../../domain/voting/official-count';
import type { Round } from '../../domain/voting/round';
import type { RoundIn } from '../../domain/voting/round-status';
import type { Day } from '../../kernel/dates';
import { plainAmount } from './cells';
import { PABULIB_VOTE_TYPES } from './facts';
import type { PabulibTable, PabulibTables } from './tables';

export interface RoundForFile {
  readonly round: RoundIn<'counted' | 'decided'>;
  readonly ballots: readonly CountableBallot[];
  readonly titleOf: (applicationId: string) => string;
  readonly fund: { readonly name: string; readonly place: string };
}

/** Votes out of a file are in their own file already; yes and no, amounts, and several pots are nothing that Pabulib has. */
export function fitsPabulib({
  origin,
  ballotKind,
  settings,
}: Pick<Round, 'origin' | 'ballotKind' | 'settings'>): boolean {
  return (
    origin.kind === 'own' && settings.pots === null && PABULIB_VOTE_TYPES.some((type) => type === ballotKind)
  );
}

/** Ask `fitsPabulib` first. */
export function tablesOfRound(input: RoundForFile): PabulibTables {
  const ids = idsByLot(input.round);
  return { meta: metaOf(input), projects: projectsOf(input, ids), votes: votesOf(input, ids) };
}

type Ids = ReadonlyMap<string, string>;

/** `01`, `02`, … in the order of the lot, as long as the longest. */
function idsByLot({ lotOrder }: Round): Ids {
  const digits = String(lotOrder.length).length;
  return new Map(lotOrder.map((id, place) => [id, String(place + 1).padStart(digits, '0')]));
}

function metaOf({ round, fund }: RoundForFile): PabulibTable {
  const { ballotKind, limits, state } = round;
  const { rule } = state.outcome;
  const pairs: [string, string | number | null][] = [
    ['description', oneLine(round.name)],
    ['country', 'Netherlands'],
    ['unit', oneLine(fund.place || fund.name)],
    ['instance', state.openedOn.slice(0, 4)],
    ['num_projects', round.plans.length],
    ['num_votes', state.ballotCount],
    ['budget', plainAmount(round.pot)],
    ['vote_type', ballotKind],
    ['rule', nameInFiles(rule, ballotKind) ?? 'unknown'],
    ['date_begin', dotted(state.openedOn)],
    ['date_end', dotted(state.closedOn)],
    ['language', 'nl'],
    ['currency', round.currency],
    ['min_length', ballotKind === 'choose-1' ? null : Math.max(1, round.minChoices)],
    ['max_length', ballotKind === 'choose-1' ? null : round.maxChoices],
    ['max_sum_cost', limits.cost === null ? null : plainAmount(limits.cost)],
    ['max_points', limits.pointsPerPlan],
    ['max_sum_points', limits.points],
    ['min_project_score_threshold', round.threshold],
    ['comment', commentOf(round)],
  ];
  return tableOf(
    ['key', 'value'],
    pairs.flatMap(([key, value]) => (value === null ? [] : [[key, String(value)]])),
  );
}

/** In English, as all comments in these files. */
function commentOf({ state }: RoundForFile['round']): string {
  const { ruleId, view, step } = state.outcome.rule;
  const spoiled = state.spoiledCount > 0 ? [`${state.spoiledCount} papers did not count`] : [];
  return [
    `Counted by Buurtpot with ${ruleId} on ${view}, step ${plainAmount(step)}`,
    'Plans are numbered in the order of the lot that decides between equal plans',
    `SHA-256 of the box: ${state.boxHash}`,
    `SHA-256 of the regulation: ${state.regulationHash}`,
    ...spoiled,
  ]
    .map((text, index) => `#${index + 1}: ${text}`)
    .join(' ');
}

function projectsOf({ round, ballots, titleOf }: RoundForFile, ids: Ids): PabulibTable {
  const vote = voteOfRound(round, ballots);
  const [asked] = viewsOf(round.ballotKind);
  const scores = asked === 'approval' ? null : supportOf(electionOfVote(vote, asked));
  const voters = votersOf(electionOfVote(vote, 'approval'));
  const granted = new Map<string, number>(
    round.state.outcome.chosen.map(({ applicationId, amount }) => [applicationId, amount]),
  );
  const rows = round.plans.map(({ applicationId, cost }, index) => [
    ids.get(applicationId) ?? '',
    plainAmount(cost),
    String(voters[index] ?? 0),
    ...(scores === null ? [] : [String(scores[index] ?? 0)]),
    oneLine(titleOf(applicationId)),
    selectedCell(granted.get(applicationId), cost),
  ]);
  const columns = ['project_id', 'cost', 'votes', ...(scores === null ? [] : ['score']), 'name', 'selected'];
  return tableOf(columns, rows);
}

/** `2` is theirs for "not simply yes or no": here a plan that gets a part. */
function selectedCell(granted: number | undefined, cost: number): string {
  if (granted === undefined) return '0';
  return granted < cost ? '2' : '1';
}

/** A voter is a place in the sorted box: it says nothing of who, when or in what order. */
function votesOf({ round, ballots }: RoundForFile, ids: Ids): PabulibTable {
  const { ballotKind } = round;
  const withPoints = hasPoints(ballotKind);
  const sorted = ballots
    .map((ballot) => ({ ballot, content: canonicalBallot({ ...ballot, cells: {}, salt: null }, ballotKind) }))
    .sort((a, b) => (a.content < b.content ? -1 : 1));
  const rows = sorted.map(({ ballot: { choices } }, place) => {
    const named = choices.map(({ applicationId, points }) => ({ id: ids.get(applicationId) ?? '', points }));
    if (ballotKind !== 'ordinal') {
      named.sort((a, b) => (b.points ?? 0) - (a.points ?? 0) || (a.id < b.id ? -1 : 1));
    }
    const vote = named.map(({ id }) => id).join(',');
    return [String(place + 1), vote, ...(withPoints ? [named.map(({ points }) => points).join(',')] : [])];
  });
  return tableOf(['voter_id', 'vote', ...(withPoints ? ['points'] : [])], rows);
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): PabulibTable {
  return { columns, headerLine: 0, rows: rows.map((cells) => ({ line: 0, cells })) };
}

/** Readers elsewhere go by lines; marks that hide or turn text are refused by ours. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}

function dotted(day: Day): string {
  return day.split('-').reverse().join('.');
}
