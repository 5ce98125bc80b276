import type { RoundId } from '@shared/domain/voting/round';
import { boxSecret, type KeyHalves } from '@shared/domain/voting/sealing/key-halves';
import { hexOf } from '@shared/kernel/hash';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../../support/action-world';
import { HALVES, OTHER_HALVES } from '../../../../support/box-keys';

const round = testId<RoundId>(1);
const secret = (id: RoundId, halves: KeyHalves) => hexOf(boxSecret(id, halves));

describe('two halves', () => {
  test('make the same secret in any order', () => {
    expect(secret(round, [HALVES[1], HALVES[0]])).toBe(secret(round, HALVES));
  });

  test('make another secret with another half, and for another round', () => {
    expect(secret(round, OTHER_HALVES)).not.toBe(secret(round, HALVES));
    expect(secret(testId<RoundId>(2), HALVES)).not.toBe(secret(round, HALVES));
  });
});
