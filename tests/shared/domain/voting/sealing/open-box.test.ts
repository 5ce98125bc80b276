import { enterBallot } from '@shared/domain/voting/actions/enter-ballot';
import { ticked } from '@shared/domain/voting/ballot';
import { isIn } from '@shared/domain/voting/round-status';
import { compareReadings, openBox, type Reading, unlockBox } from '@shared/domain/voting/sealing/open-box';
import { sealedBallotTable } from '@shared/domain/voting/sealing/sealed-ballot';
import { describe, expect, test } from 'vitest';
import { HALVES, OTHER_HALVES, openingsOf, sealingChance } from '../../../../support/box-keys';
import { type AtPhase, anOpenRound, castBallots, closing, roundOf } from '../../../../support/voting-steps';
import { ballotId, madeRound, planId } from '../../../../support/voting-world';

/** Number of the paper, reading, plans; null: it does not count. */
type Typed = readonly [number, Reading, readonly number[] | null];

async function typedTwice(papers: readonly Typed[]): Promise<AtPhase> {
  const at = await anOpenRound({ readings: 2, minChoices: 0, maxChoices: null });
  for (const [index, [sheet, reading, plans]] of papers.entries()) {
    const id = ballotId(index + 1);
    const input = {
      roundId: at.roundId,
      ballotId: id,
      choices: plans === null ? null : ticked(plans.map(planId)),
      chance: sealingChance(id),
    };
    madeRound(await at.world.run(enterBallot, { ...input, sheet, reading }));
  }
  return at;
}

function compared(at: AtPhase) {
  const round = roundOf(at);
  if (!isIn(round, 'open')) throw new Error('The round is not open.');
  const sealed = at.world.rows(sealedBallotTable);
  const opened = openBox(round, sealed, openingsOf(round, sealed));
  if (!opened.ok) throw new Error(opened.error.code);
  const { same, different, missing } = compareReadings(opened.value, round.ballotKind);
  const plansOf = (choices: readonly { applicationId: string }[] | null) =>
    choices?.map(({ applicationId }) => applicationId) ?? 'spoiled';
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

describe('a paper that does not count (V46)', () => {
  test('must be read so twice', async () => {
    const at = await typedTwice([
      [1, 1, null],
      [1, 2, null],
      [2, 1, null],
      [2, 2, [1]],
    ]);
    expect(compared(at)).toEqual({
      same: [[1, 'spoiled']],
      different: [[2, 'spoiled', [planId(1)]]],
      missing: [],
    });
  });
});

describe('unlocking a box (V13)', () => {
  test('tells how far it is, ballot by ballot', async () => {
    const at = await anOpenRound();
    await castBallots(at, [[1], [2], []]);
    const round = roundOf(at);
    if (!isIn(round, 'open')) throw new Error('The round is not open.');
    const sealed = at.world.rows(sealedBallotTable);
    expect([...unlockBox({ round, sealed, halves: HALVES })]).toEqual([1, 2, 3]);
  });

  test.each([
    ['of which one is of somebody else', OTHER_HALVES],
    ['of which one stands twice', [HALVES[0], HALVES[0]] as const],
  ])('is refused to halves %s', async (_which, halves) => {
    const at = await anOpenRound();
    expect(() => closing(at, halves)).toThrow('voting.halvesDoNotFit');
  });
});
