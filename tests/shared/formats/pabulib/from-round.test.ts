import { readFileSync } from 'node:fs';
import { ballotTable } from '@shared/domain/voting/ballot';
import { viewsOf } from '@shared/domain/voting/ballot-views';
import { ruleForFile, rulesFor } from '@shared/domain/voting/count-rule';
import { startVoteCount, voteOfFile } from '@shared/domain/voting/countable-vote';
import { type CountableBallot, outcomeOf, startCount } from '@shared/domain/voting/official-count';
import { chosenIds, NO_LIMITS, type Round, type RoundId, roundTable } from '@shared/domain/voting/round';
import { PLAIN_SETTINGS } from '@shared/domain/voting/round-settings';
import { isIn, type RoundIn } from '@shared/domain/voting/round-status';
import { finish } from '@shared/domain/voting/rules/rule';
import { fitsPabulib, tablesOfRound } from '@shared/formats/pabulib/from-round';
import { readPabulib } from '@shared/formats/pabulib/reader';
import { importedElection } from '@shared/formats/pabulib/to-import';
import { writePabulib } from '@shared/formats/pabulib/writer';
import type { Day } from '@shared/kernel/dates';
import { hashText } from '@shared/kernel/hash';
import { cents } from '@shared/kernel/money';
import { encodeUtf8 } from '@shared/kernel/utf8';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../support/action-world';
import { planId } from '../../../support/voting-world';

const HASH = hashText('x');
const FUND = { name: 'Buurtfonds', place: 'Vechtmond' };

/** Plans 1 to n, plan 2 first in the lot, with an outcome of its own rule. */
function counted(part: Partial<Round>, ballots: readonly CountableBallot[]): RoundIn<'counted'> {
  const rule = part.rule ?? { ruleId: 'greedy-cost', view: 'approval' as const, step: cents(100) };
  const round = {
    id: testId<RoundId>(1),
    number: 1,
    name: 'Voorjaar; 2026',
    pot: cents(100_050),
    currency: 'EUR',
    ballotKind: 'approval' as const,
    minChoices: 1,
    maxChoices: null,
    limits: NO_LIMITS,
    readings: 1 as const,
    threshold: null,
    settings: PLAIN_SETTINGS,
    plans: [1, 2, 3].map((plan) => ({ applicationId: planId(plan), cost: cents(60_000) })),
    lotOrder: [planId(2), planId(3), planId(1)],
    draws: [],
    after: [],
    origin: { kind: 'own' as const },
    ...part,
    rule,
  };
  const { election, slices } = startCount(round, ballots, rule);
  const outcome = outcomeOf(finish(slices).tally, election, { round, ballots, rule });
  const closed = {
    openedOn: '2026-04-13' as Day,
    regulationHash: HASH,
    boxKey: null,
    closedOn: '2026-05-04' as Day,
    ballotCount: ballots.length,
    spoiledCount: 2,
    boxHash: outcome.boxHash,
  };
  return { ...round, state: { status: 'counted', ...closed, countedOn: '2026-05-04' as Day, outcome } };
}

const ticks = (...plans: number[]): CountableBallot => ({
  choices: plans.map((plan) => ({ applicationId: planId(plan), points: null })),
  cells: {},
  salt: null,
});

function fileOf(round: RoundIn<'counted' | 'decided'>, ballots: readonly CountableBallot[]): string {
  return writePabulib(tablesOfRound({ round, ballots, titleOf: (id) => `Plan ${id.slice(-1)}`, fund: FUND }));
}

/** As the app takes it in: winners by the place of the plan in the round. */
function winnersOf(text: string, rule: Round['rule'] | null): number[] {
  const read = readPabulib(encodeUtf8(text));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const election = importedElection(read.value, { fileName: 'x.pb', fileHash: HASH });
  const chosen = rule ?? ruleForFile(election.ruleName, election.ballotKind);
  const count = startVoteCount(voteOfFile(election), chosen);
  const ids = election.plans.map(({ projectId }) => projectId);
  return finish(count.slices).tally.chosen.map((id) => ids.indexOf(id));
}

function officialWinners(round: RoundIn<'counted' | 'decided'>): number[] {
  const ids = round.plans.map(({ applicationId }) => applicationId);
  return chosenIds(round.state.outcome).map((id) => ids.indexOf(id));
}

test('an own round as a file (V27): sorted ballots, plans by lot, nothing of a voter', () => {
  const ballots = [ticks(3), ticks(1, 2), ticks(), ticks(1, 2)];
  const round = counted({}, ballots);
  const text = fileOf(round, ballots);
  expect(text.split('\n').filter((line) => !line.startsWith('comment'))).toEqual([
    'META',
    'key;value',
    'description;"Voorjaar; 2026"',
    'country;Netherlands',
    'unit;Vechtmond',
    'instance;2026',
    'num_projects;3',
    'num_votes;4',
    'budget;1000.5',
    'vote_type;approval',
    'rule;greedy',
    'date_begin;13.04.2026',
    'date_end;04.05.2026',
    'language;nl',
    'currency;EUR',
    'min_length;1',
    'PROJECTS',
    'project_id;cost;votes;name;selected',
    '3;600;2;Plan 1;0',
    '1;600;2;Plan 2;1',
    '2;600;1;Plan 3;0',
    'VOTES',
    'voter_id;vote',
    '1;',
    '2;1,3',
    '3;1,3',
    '4;2',
    '',
  ]);
  expect(/^comment;(.*)$/m.exec(text)?.[1]).toBe(
    [
      '#1: Counted by Buurtpot with greedy-cost on approval, step 1',
      '#2: Plans are numbered in the order of the lot that decides between equal plans',
      `#3: SHA-256 of the box: ${round.state.boxHash}`,
      `#4: SHA-256 of the regulation: ${HASH}`,
      '#5: 2 papers did not count',
    ].join(' '),
  );
});

test('the order in which ballots lie in the store is not in the file', () => {
  const ballots = [ticks(3), ticks(1, 2), ticks()];
  const turned = [...ballots].reverse();
  expect(fileOf(counted({}, turned), turned)).toBe(fileOf(counted({}, ballots), ballots));
});

test('only own rounds whose ballots Pabulib knows', () => {
  const own = { kind: 'own' as const };
  const settings = PLAIN_SETTINGS;
  expect(fitsPabulib({ origin: own, ballotKind: 'ordinal', settings })).toBe(true);
  expect(fitsPabulib({ origin: own, ballotKind: 'yes-no', settings })).toBe(false);
  const pots = { by: 'area' as const, pots: [] };
  expect(fitsPabulib({ origin: own, ballotKind: 'ordinal', settings: { ...settings, pots } })).toBe(false);
  const file = { kind: 'pabulib' as const, fileName: 'a.pb', fileHash: HASH, meta: [] };
  expect(fitsPabulib({ origin: file, ballotKind: 'approval', settings })).toBe(false);
});

describe('what is read back counts the same', () => {
  const KINDS = ['approval', 'choose-1', 'ordinal', 'cumulative'] as const;
  const cases = KINDS.flatMap((kind) => rulesFor(kind).map(({ id }) => [kind, id] as const));

  test.each(cases)('%s by %s, with ties that only the lot decides', (kind, ruleId) => {
    const withPoints = kind === 'cumulative';
    const plan = fc.integer({ min: 1, max: 12 });
    const ballot = fc.uniqueArray(plan, { maxLength: kind === 'choose-1' ? 1 : 5 }).map((plans) => ({
      choices: plans.map((number) => ({
        applicationId: planId(number),
        points: withPoints ? (number % 3) + 1 : null,
      })),
      cells: {},
      salt: null,
    }));
    const lot = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 12 });
    const cost = fc.constantFrom(30_000, 30_000, 45_050);
    const vote = fc.tuple(
      fc.array(ballot, { minLength: 1, maxLength: 12 }),
      lot,
      fc.array(cost, { minLength: 12, maxLength: 12 }),
    );
    fc.assert(
      fc.property(vote, ([ballots, order, costs]) => {
        const rule = { ruleId, view: viewsOf(kind)[0], step: cents(100) };
        const plans = costs.map((amount, index) => ({
          applicationId: planId(index + 1),
          cost: cents(amount),
        }));
        const lotOrder = order.map(planId);
        const round = counted({ ballotKind: kind, plans, lotOrder, rule, threshold: 2 }, ballots);
        const text = fileOf(round, ballots);
        expect(winnersOf(text, rule)).toEqual(officialWinners(round));
        if (/^rule;unknown$/m.test(text)) return;
        expect(winnersOf(text, null)).toEqual(officialWinners(round));
      }),
      { numRuns: 15 },
    );
  });

  test('the rounds of the demo fund', () => {
    const { tables } = JSON.parse(readFileSync('resources/demo-fund.json', 'utf8'));
    const rounds: Round[] = tables.rounds.map((row: unknown) => roundTable.schema.parse(row));
    const ballots = tables.ballots.map((row: unknown) => ballotTable.schema.parse(row)) as {
      roundId: string;
      choices: CountableBallot['choices'];
    }[];
    let seen = 0;
    for (const round of rounds) {
      if (!(isIn(round, 'counted') || isIn(round, 'decided'))) continue;
      const box = ballots
        .filter(({ roundId }) => roundId === round.id)
        .map(({ choices }) => ({ choices, cells: {}, salt: null }));
      if (box.length === 0) continue;
      seen += 1;
      const text = fileOf(round, box);
      expect(winnersOf(text, round.state.outcome.rule)).toEqual(officialWinners(round));
    }
    expect(seen).toBeGreaterThan(0);
  });
});
