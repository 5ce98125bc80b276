import { put } from '@shared/domain/action';
import { recordCount } from '@shared/domain/voting/actions/record-count';
import { type Ballot, ballotTable } from '@shared/domain/voting/ballot';
import { boxHash } from '@shared/domain/voting/box';
import type { Outcome } from '@shared/domain/voting/round';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { aClosedRound, countedOutcome, picked, roundOf } from '../../../../support/voting-steps';
import { planId, seedRows, TODAY } from '../../../../support/voting-world';

const BALLOTS = [[1], [1, 2], [2, 3], [2]];

describe('recording a count', () => {
  test('makes it the official outcome', async () => {
    const at = await aClosedRound(BALLOTS);
    const outcome = countedOutcome(at);
    expect(await at.world.run(recordCount, { roundId: at.roundId, outcome })).toMatchObject({ ok: true });
    expect(roundOf(at).state).toMatchObject({
      status: 'counted',
      countedOn: TODAY,
      outcome: {
        chosen: picked(2, 1),
        totalCost: 90_000,
        ties: 0,
        ballotCount: 4,
      },
    });
  });

  test('keeps the regulation of the opening for an own round (V4)', async () => {
    const at = await aClosedRound(BALLOTS);
    const before = roundOf(at).state;
    await at.world.run(recordCount, { roundId: at.roundId, outcome: countedOutcome(at) });
    expect(roundOf(at).state).toMatchObject({
      regulationHash: before.status === 'closed' ? before.regulationHash : '',
    });
  });

  const changed: [string, Partial<Outcome>, string][] = [
    [
      'by another rule than the frozen one (V4)',
      { rule: { ruleId: 'greedy-no-skip', view: 'approval', step: cents(100) } },
      'voting.ruleIsFrozen',
    ],
    [
      'by a rule that is not there',
      { rule: { ruleId: 'lot', view: 'approval', step: cents(100) } },
      'voting.unknownRule',
    ],
    ['of another number of ballots (V7)', { ballotCount: 3 }, 'voting.countDoesNotFit'],
    ['of another box (V7)', { boxHash: boxHash([], 'approval') }, 'voting.countDoesNotFit'],
    ['with a plan from elsewhere (V8)', { chosen: picked(8) }, 'voting.countDoesNotFit'],
    ['with a plan twice (V8)', { chosen: picked(2, 2) }, 'voting.countDoesNotFit'],
    ['with another sum (V8)', { totalCost: cents(90_001) }, 'voting.countDoesNotFit'],
    ['above the pot (V8)', { chosen: picked(1, 2, 3), totalCost: cents(110_000) }, 'voting.countDoesNotFit'],
  ];
  test.each(changed)('is refused for a count %s', async (_name, part, code) => {
    const at = await aClosedRound(BALLOTS);
    const outcome = { ...countedOutcome(at), ...part };
    expect(await at.world.run(recordCount, { roundId: at.roundId, outcome })).toMatchObject({
      error: { code },
    });
    expect(roundOf(at).state.status).toBe('closed');
  });

  test('is refused when a ballot was changed after closing (V7)', async () => {
    const at = await aClosedRound(BALLOTS);
    const [first] = at.world.rows(ballotTable);
    const choices: Ballot['choices'] = [{ applicationId: planId(3), points: null }];
    await seedRows(at.world, [put(ballotTable, { ...first!, choices })]);
    const answer = await at.world.run(recordCount, { roundId: at.roundId, outcome: countedOutcome(at) });
    expect(answer).toMatchObject({ error: { code: 'voting.boxChanged' } });
  });

  test('has no winners when nobody voted', async () => {
    const at = await aClosedRound([]);
    await at.world.run(recordCount, { roundId: at.roundId, outcome: countedOutcome(at) });
    expect(roundOf(at).state).toMatchObject({ status: 'counted', outcome: { chosen: [], totalCost: 0 } });
  });
});
