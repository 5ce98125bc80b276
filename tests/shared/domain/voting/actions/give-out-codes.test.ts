import { giveOutCodes } from '@shared/domain/voting/actions/give-out-codes';
import { prepareRound } from '@shared/domain/voting/actions/prepare-round';
import { codeHash } from '@shared/domain/voting/codes/code-text';
import { votingCodeTable } from '@shared/domain/voting/codes/voting-code';
import { PLAIN_SETTINGS } from '@shared/domain/voting/round-settings';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { aRoundWithCodes, testCode } from '../../../../support/voting-codes';
import { anOpenRound } from '../../../../support/voting-steps';
import { aRoundForm, aVotingWorld } from '../../../../support/voting-world';

const refusal = (code: string, params: object = {}) => ({ ok: false, error: { code, params } });

describe('giving out codes', () => {
  test('keeps fingerprints, in an order that says nothing of the sheets (V50)', async () => {
    const at = await aRoundWithCodes(8);
    const hashes = at.world.rows(votingCodeTable).map(({ hash }) => hash);
    expect(hashes).toEqual([...hashes].sort());
    expect(new Set(hashes)).toEqual(
      new Set([1, 2, 3, 4, 5, 6, 7, 8].map((number) => codeHash(at.roundId, testCode(number)))),
    );
  });

  test('refuses fewer than five, and the same code twice; more can follow (V53)', async () => {
    const at = await anOpenRound({ settings: { ...PLAIN_SETTINGS, hasCodes: true } });
    const give = (...codes: number[]) =>
      at.world.run(giveOutCodes, {
        roundId: at.roundId,
        hashes: codes.map((number) => codeHash(at.roundId, testCode(number))),
      });
    expect(await give(1, 2, 3, 4)).toMatchObject(refusal('voting.tooFewCodes', { least: 5, given: 4 }));
    expect(await give(1, 2, 3, 4, 4)).toMatchObject(refusal('voting.codeTwice'));
    expect(await give(1, 2, 3, 4, 5)).toMatchObject({ ok: true });
    expect(await give(6)).toMatchObject({ ok: true });
    expect(await give(6)).toMatchObject(refusal('voting.codeTwice'));
  });

  test('is not prepared for fewer than five voters (V53)', async () => {
    const world = await aVotingWorld({ received: 150_000, costs: [10_000] });
    const settled = (size: number) => {
      const electorate = {
        who: 'panel' as const,
        size,
        ageLeast: null,
        ageMost: null,
        ageOn: null,
        postcodes: [],
      };
      return aRoundForm(1, {
        pot: cents(10_000),
        settings: { ...PLAIN_SETTINGS, electorate, hasCodes: true },
      });
    };
    expect(await world.run(prepareRound, settled(4))).toMatchObject(
      refusal('voting.tooFewVoters', { least: 5 }),
    );
    expect(await world.run(prepareRound, settled(5))).toMatchObject({ ok: true });
  });
});
