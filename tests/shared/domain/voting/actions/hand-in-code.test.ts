import type { Context } from '@shared/domain/action';
import { handInCode } from '@shared/domain/voting/actions/hand-in-code';
import { codeHash } from '@shared/domain/voting/codes/code-text';
import { codeCounts } from '@shared/domain/voting/codes/use-code';
import { votingCodeTable } from '@shared/domain/voting/codes/voting-code';
import { sealedBallotTable } from '@shared/domain/voting/sealing/sealed-ballot';
import { expect, test } from 'vitest';
import { aRoundWithCodes, testCode } from '../../../../support/voting-codes';
import { anOpenRound } from '../../../../support/voting-steps';
import { TODAY } from '../../../../support/voting-world';

const refusal = (code: string, params: object = {}) => ({ ok: false, error: { code, params } });

test('a strip that comes with a paper uses its code, once, and tells the log nothing of it (V51)', async () => {
  const at = await aRoundWithCodes(5);
  const input = { roundId: at.roundId, hash: codeHash(at.roundId, testCode(2)) };
  const snapshot = await handInCode.load(at.world.reader, input);
  expect(handInCode.decide(snapshot, input, { today: TODAY } as Context)).toMatchObject({
    value: { audit: { subject: { kind: 'round', id: at.roundId }, details: {} } },
  });
  expect(await at.world.run(handInCode, input)).toMatchObject({ ok: true });
  expect(codeCounts(at.world.rows(votingCodeTable))).toEqual({ given: 5, onScreen: 0, onPaper: 1 });
  expect(await at.world.run(handInCode, input)).toMatchObject(refusal('voting.codeUsed'));
  expect(at.world.rows(sealedBallotTable)).toEqual([]);
});

test('a code of no voter, or of another round, is refused', async () => {
  const at = await aRoundWithCodes(5);
  const hash = codeHash(at.roundId, testCode(6));
  expect(await at.world.run(handInCode, { roundId: at.roundId, hash })).toMatchObject(
    refusal('voting.codeUnknown'),
  );
  const plain = await anOpenRound();
  expect(await plain.world.run(handInCode, { roundId: plain.roundId, hash })).toMatchObject(
    refusal('voting.noCodes'),
  );
});
