import type { Change } from '@shared/domain/action';
import { changeSigningCode } from '@shared/domain/payments/actions/change-signing-code';
import { proves, type SigningCode } from '@shared/domain/people/signing-code';
import { ok } from '@shared/kernel/result';
import { describe, expect, it } from 'vitest';
import {
  AUTHOR_CODE,
  aPaymentsWorld,
  codeFor,
  proofOf,
  SECOND_CODE,
  signatoryOf,
  textOf,
} from '../../../../support/payments-world';

describe('another signing code (P2)', () => {
  it('is chosen with the present one, and neither proof is kept anywhere', async () => {
    const { world, author } = await aPaymentsWorld();
    const input = { signatoryId: author, proof: proofOf(AUTHOR_CODE), code: codeFor('een ander woord') };
    const snapshot = await changeSigningCode.load(world.reader, input);
    const decided = changeSigningCode.decide(snapshot, input, {} as never);
    const text = textOf((decided as { value: Change }).value);
    expect([AUTHOR_CODE, 'een ander woord'].map((code) => text.includes(proofOf(code)))).toEqual([
      false,
      false,
    ]);
    expect(await world.run(changeSigningCode, input)).toEqual(ok(author));
    const code = signatoryOf(world, author).code as SigningCode;
    expect(['een ander woord', AUTHOR_CODE].map((typed) => proves(proofOf(typed), code))).toEqual([
      true,
      false,
    ]);
  });

  it('is refused with a wrong one', async () => {
    const { world, author } = await aPaymentsWorld();
    const code = codeFor('een ander woord');
    const done = await world.run(changeSigningCode, {
      signatoryId: author,
      proof: proofOf(SECOND_CODE),
      code,
    });
    expect(done).toMatchObject({ error: { code: 'payments.wrongCode', field: 'present' } });
  });
});
