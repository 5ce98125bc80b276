import { put } from '@shared/domain/action';
import { awardsOfRound, loadCountedRound } from '@shared/domain/grants/round-awards';
import { closeRound } from '@shared/domain/voting/actions/close-round';
import { correctAmounts } from '@shared/domain/voting/actions/correct-amounts';
import { enterBallot } from '@shared/domain/voting/actions/enter-ballot';
import { recordCount } from '@shared/domain/voting/actions/record-count';
import { roundTable } from '@shared/domain/voting/round';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterTheCount } from '../../../../support/after-count-world';
import { onceRead } from '../../../../support/box-keys';
import {
  type AtPhase,
  anOpenRound,
  closing,
  countedOutcome,
  roundOf,
} from '../../../../support/voting-steps';
import { ballotId, madeRound, planId, seedRows, TODAY } from '../../../../support/voting-world';

const reason = 'Het hek is duurder geworden.';
const amounts = (...given: readonly [plan: number, amount: number][]) =>
  given.map(([plan, amount]) => ({ applicationId: planId(plan), amount: cents(amount) }));

/** Plans of 600, 300 and 200 euro in a pot of 1,000; the one ballot gives 500, 300 and 0. Plan 1 needs 400. */
async function anAllocation(): Promise<AtPhase> {
  const rule = { ruleId: 'mean-allocation', view: 'amounts' as const, step: cents(100) };
  const at = await anOpenRound({ ballotKind: 'allocation', rule, minChoices: 0, maxChoices: null });
  const { roundId, world } = at;
  const id = ballotId(1);
  const choices = amounts([1, 50_000], [2, 30_000]).map(({ applicationId, amount }) => ({
    applicationId,
    points: amount as number,
  }));
  madeRound(await world.run(enterBallot, { roundId, ballotId: id, choices, ...onceRead(id) }));
  madeRound(await world.run(closeRound, closing(at)));
  madeRound(await world.run(recordCount, { roundId, outcome: countedOutcome(at) }));
  const round = roundOf(at);
  const settings = { ...round.settings, least: { [planId(1)]: cents(40_000) } };
  await seedRows(world, [put(roundTable, { ...round, settings })]);
  return at;
}

const correct = (at: AtPhase, chosen: ReturnType<typeof amounts>) =>
  at.world.run(correctAmounts, { roundId: at.roundId, chosen, reason });

describe('money that the meeting moves (V71)', () => {
  test('stands beside the outcome of the count, and awards follow it', async () => {
    const at = await anAllocation();
    const moved = amounts([1, 45_000], [3, 20_000]);
    expect(await correct(at, moved)).toMatchObject({ ok: true });
    expect(roundOf(at).after).toEqual([{ kind: 'correction', reason, on: TODAY, chosen: moved }]);
    expect(roundOf(at).state).toMatchObject({ outcome: { chosen: amounts([1, 50_000], [2, 30_000]) } });
    const awards = awardsOfRound(await loadCountedRound(at.world.reader, at.roundId), TODAY);
    expect(awards).toMatchObject({ value: { total: 65_000, declined: [{ id: planId(2) }] } });
  });

  test.each([
    ['above the pot', amounts([1, 60_000], [2, 30_000], [3, 10_001]), 'voting.correctionAbovePot'],
    ['above the cost of a plan', amounts([2, 30_001]), 'voting.correctionAboveCost'],
    ['under what the applicant needs', amounts([1, 39_999]), 'voting.correctionUnderLeast'],
    ['for a plan from elsewhere', amounts([9, 100]), 'voting.countDoesNotFit'],
    ['for one plan twice', amounts([2, 100], [2, 100]), 'voting.countDoesNotFit'],
    ['to what it was, in whatever order', amounts([2, 30_000], [1, 50_000]), 'voting.overrideSame'],
  ])('is refused %s', async (_name, chosen, code) => {
    expect(await correct(await anAllocation(), chosen)).toMatchObject({ error: { code } });
  });

  test('is refused where whole plans were chosen', async () => {
    expect(await correct(await afterTheCount('next'), amounts([2, 30_000]))).toMatchObject({
      error: { code: 'voting.noCorrection' },
    });
  });

  test('whatever is tried, what stands is within pot, costs and least amounts', async () => {
    const amount = (min: number, max: number) => fc.integer({ min, max });
    const tried = fc
      .tuple(amount(36_000, 64_000), amount(1, 33_000), amount(1, 22_000))
      .map((all) => all.map((one, at) => [at + 1, one] as const));
    const start = await anAllocation();
    const round = roundOf(start);
    await fc.assert(
      fc.asyncProperty(tried, async (given) => {
        await seedRows(start.world, [put(roundTable, round)]);
        const done = await correct(
          start,
          amounts(...given.map(([plan, one]): [number, number] => [plan, one])),
        );
        const [first = 0, second = 0, third = 0] = given.map(([, one]) => one);
        const fits =
          first >= 40_000 &&
          first <= 60_000 &&
          second <= 30_000 &&
          third <= 20_000 &&
          first + second + third <= 100_000;
        expect(done.ok).toBe(fits);
      }),
      { numRuns: 60 },
    );
  });
});
