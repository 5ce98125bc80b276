import { enterBallot } from '@shared/domain/voting/actions/enter-ballot';
import { isIn } from '@shared/domain/voting/round-status';
import { compareReadings, openBox, type Reading } from '@shared/domain/voting/sealing/open-box';
import { sealedBallotTable } from '@shared/domain/voting/sealing/sealed-ballot';
import { describe, expect, test } from 'vitest';
import { HALVES, sealingChance } from '../../../../support/box-keys';
import { type AtPhase, anOpenRound, roundOf } from '../../../../support/voting-steps';
import { ballotId, madeRound, planId } from '../../../../support/voting-world';

/** Number of the paper, reading, plans. */
type Typed = readonly [number, Reading, readonly number[]];

async function typedTwice(papers: readonly Typed[]): Promise<AtPhase> {
  const at = await anOpenRound({ readings: 2, minChoices: 0, maxChoices: null });
  for (const [index, [sheet, reading, plans]] of papers.entries()) {
    const id = ballotId(index + 1);
    const input = {
      roundId: at.roundId,
      ballotId: id,
      planIds: plans.map(planId),
      chance: sealingChance(id),
    };
    madeRound(await at.world.run(enterBallot, { ...input, sheet, reading }));
  }
  return at;
}

function compared(at: AtPhase) {
  const round = roundOf(at);
  if (!isIn(round, 'open')) throw new Error('The round is not open.');
  const opened = openBox(round, at.world.rows(sealedBallotTable), HALVES);
  if (!opened.ok) throw new Error(opened.error.code);
  const { same, different, missing } = compareReadings(opened.value, round.ballotKind);
  const plansOf = (choices: readonly { applicationId: string }[]) =>
    choices.map(({ applicationId }) => applicationId);
  return {
    same: same.map(({ sheet, choices }) => [sheet, plansOf(choices)]),
    different: different.map(({ sheet, first, second }) => [
      sheet,
      plansOf(first.choices),
      plansOf(second.choices),
    ]),
    missing,
  };
}

describe('two readings of each paper (V14)', () => {
  test('that are alike stand once, whatever the order of typing', async () => {
    const at = await typedTwice([
      [1, 1, [2, 1]],
      [2, 1, []],
      [2, 2, []],
      [1, 2, [1, 2]],
    ]);
    expect(compared(at)).toEqual({
      same: [
        [1, [planId(1), planId(2)]],
        [2, []],
      ],
      different: [],
      missing: [],
    });
  });

  test('that differ are laid beside each other', async () => {
    const at = await typedTwice([
      [1, 1, [1]],
      [1, 2, [1, 3]],
    ]);
    expect(compared(at)).toEqual({
      same: [],
      different: [[1, [planId(1)], [planId(1), planId(3)]]],
      missing: [],
    });
  });

  test('are missed where a number was read once, or never while a higher one was', async () => {
    const at = await typedTwice([
      [1, 1, [1]],
      [3, 1, [1]],
      [3, 2, [1]],
    ]);
    expect(compared(at).missing).toEqual([
      { sheet: 1, reading: 2 },
      { sheet: 2, reading: 1 },
      { sheet: 2, reading: 2 },
    ]);
  });
});
