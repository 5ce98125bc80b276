import { newSigningCode, withCode } from '@renderer/data/signing';
import type { SignatoryId } from '@shared/domain/people/signatory';
import { proves, type SigningProof } from '@shared/domain/people/signing-code';
import { failure } from '@shared/ipc/failure';
import { err, ok } from '@shared/kernel/result';
import { expect, test } from 'vitest';
import { testId } from '../../support/action-world';

const done = ok({ subjectId: 'x', undo: null });
const wrong = err({
  kind: 'refusal',
  refusal: { code: 'payments.wrongCode', params: {}, field: 'code' },
} as const);

test('a code proves itself and no other does; two codes alike have nothing in common', async () => {
  const [first, again] = [await newSigningCode('wieken draaien'), await newSigningCode('wieken draaien')];
  expect(first.code.salt).not.toBe(again.code.salt);
  expect(first.proof).not.toBe(again.proof);
  const found: boolean[] = [];
  for (const typed of ['wieken draaien', 'Wieken draaien']) {
    const signatory = { id: testId<SignatoryId>(1), code: first.code };
    await withCode(signatory, typed, async (proof: SigningProof) => {
      found.push(proves(proof, first.code));
      return done;
    });
  }
  expect(found).toEqual([true, false]);
  expect(JSON.stringify(first.code)).not.toContain(first.proof);
});

test('after five wrong codes the next is not looked at for a while; another person is not kept waiting', async () => {
  const { code } = await newSigningCode('wieken draaien');
  const quick = { ...code, rounds: 1 };
  let looks = 0;
  const attempt = (id: number) =>
    withCode({ id: testId<SignatoryId>(id), code: quick }, 'mis', async () => {
      looks += 1;
      return wrong;
    });
  for (let turn = 0; turn < 5; turn += 1) expect(await attempt(2)).toEqual(wrong);
  expect(await attempt(2)).toMatchObject({
    error: { kind: 'failure', failure: failure('keys.tooSoon', { seconds: 1 }) },
  });
  expect(looks).toBe(5);
  await attempt(3);
  expect(looks).toBe(6);
});
