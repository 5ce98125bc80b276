import { applicationTable } from '@shared/domain/applications/application';
import { initiativeTable } from '@shared/domain/people/initiative';
import { importElection } from '@shared/domain/voting/actions/import-election';
import { recordCount } from '@shared/domain/voting/actions/record-count';
import { ballotTable } from '@shared/domain/voting/ballot';
import { boxHash } from '@shared/domain/voting/box';
import { ruleForFile } from '@shared/domain/voting/count-rule';
import type { ImportedElection } from '@shared/domain/voting/imported-election';
import { readPabulib } from '@shared/formats/pabulib/reader';
import { importedElection } from '@shared/formats/pabulib/to-import';
import { hashBytes } from '@shared/kernel/hash';
import { describe, expect, test } from 'vitest';
import { aWorld } from '../../../../support/action-world';
import { bytesOf, smallVote, spoiled } from '../../../../support/pabulib-text';
import { countedOutcome, roundOf } from '../../../../support/voting-steps';
import { madeRound, TODAY } from '../../../../support/voting-world';

function election(text: string): ImportedElection {
  const bytes = bytesOf(text);
  const file = readPabulib(bytes);
  if (!file.ok) throw new Error('The test file is broken.');
  return importedElection(file.value, { fileName: 'zonnehof.pb', fileHash: hashBytes(bytes) });
}

async function imported(text: string) {
  const world = aWorld({ today: TODAY });
  const roundId = madeRound(await world.run(importElection, election(text)));
  return { world, roundId };
}

describe('importing a vote', () => {
  test('makes a closed round with its plans, in the currency of the file', async () => {
    const at = await imported(smallVote);
    const round = roundOf(at);
    const plans = at.world.rows(applicationTable);
    expect(round).toMatchObject({
      number: 1,
      name: 'Buurtbudget Zonnehof 2025',
      pot: 100_050,
      currency: 'EUR',
      ballotKind: 'approval',
      minChoices: 1,
      maxChoices: null,
      rule: { ruleId: 'greedy-cost', view: 'approval', step: 100 },
      plans: plans.map(({ id }, index) => ({ applicationId: id, cost: [60_000, 40_050, 5000][index] })),
      draws: [],
      after: [],
      origin: { kind: 'pabulib', fileName: 'zonnehof.pb' },
      state: {
        status: 'closed',
        openedOn: '2025-03-01',
        closedOn: '2025-03-15',
        ballotCount: 4,
        boxHash: boxHash(at.world.rows(ballotTable), 'approval'),
      },
    });
  });

  test('makes an application and an initiative of each plan', async () => {
    const at = await imported(smallVote);
    expect(at.world.rows(applicationTable)[1]).toMatchObject({
      number: 2,
      title: 'Bank; en "tafel"',
      theme: 'samen',
      way: 'import',
      budgetLines: [{ amount: 40_050 }],
      state: { status: 'inRound', roundId: at.roundId },
      pabulib: { projectId: 'c2', cells: { cost: '400.5', votes: '2', category: 'samen' } },
    });
    expect(at.world.rows(initiativeTable).map(({ name }) => name)).toEqual([
      'Moestuin',
      'Bank; en "tafel"',
      'Soep',
    ]);
  });

  test('keeps every ballot with its other cells', async () => {
    const at = await imported(smallVote);
    const [one, two, three] = at.world.rows(applicationTable);
    expect(
      at.world.rows(ballotTable).map(({ choices, cells }) => [choices.map((c) => c.applicationId), cells]),
    ).toEqual([
      [[one?.id, two?.id], { voter_id: 'v1', voting_method: 'internet', age: '34' }],
      [[one?.id], { voter_id: 'v2', voting_method: 'paper', age: '61' }],
      [[two?.id, one?.id], { voter_id: 'v3', voting_method: 'internet' }],
      [[three?.id], { voter_id: 'v4', voting_method: 'internet', age: '19' }],
    ]);
  });

  test('refuses the same file twice, and names the round (V11)', async () => {
    const { world } = await imported(smallVote);
    const answer = await world.run(importElection, election(smallVote));
    expect(answer).toMatchObject({
      error: { code: 'voting.fileAlreadyImported', params: { number: 1, name: 'Buurtbudget Zonnehof 2025' } },
    });
    expect(world.rows(ballotTable)).toHaveLength(4);
  });

  test('refuses a plan that costs nothing', async () => {
    const world = aWorld({ today: TODAY });
    const answer = await world.run(importElection, election(spoiled({ 'c3;': 'c3;0;1;Soep;' })));
    expect(answer).toMatchObject({ error: { code: 'voting.planWithoutCost', params: { title: 'Soep' } } });
    expect(world.rows(initiativeTable)).toEqual([]);
  });

  test('links plans of one proposer, and of a known group, to one initiative', async () => {
    const { world } = await imported(smallVote);
    const other = election(spoiled({ instance: 'instance;2026' }));
    await world.run(importElection, other);
    expect(world.rows(applicationTable).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(world.rows(initiativeTable)).toHaveLength(3);
  });

  test('lets the rule be chosen before the count, and fixes it with the count (V4, V11)', async () => {
    const at = await imported(smallVote);
    const before = roundOf(at).state;
    const rule = ruleForFile('equalshares/add1', 'approval');
    await at.world.run(recordCount, { roundId: at.roundId, outcome: countedOutcome(at, rule) });
    const after = roundOf(at);
    expect(after).toMatchObject({ rule, state: { status: 'counted', outcome: { rule } } });
    expect(after.state).not.toMatchObject({
      regulationHash: before.status === 'closed' ? before.regulationHash : '',
    });
  });
});
