import type { Round } from '@shared/domain/voting/round';
import { ROUND_STATUSES } from '@shared/domain/voting/round-status';
import { isVoteRunning } from '@shared/domain/voting/running-vote';
import { describe, expect, test } from 'vitest';

const round = (status: string, kind: string) => ({ state: { status }, origin: { kind } }) as unknown as Round;

describe('a vote is going on', () => {
  test.each(ROUND_STATUSES.map((status) => [status, status === 'open'] as const))(
    'in a round of our own that is %s: %s',
    (status, expected) => {
      expect(isVoteRunning([round('decided', 'own'), round(status, 'own')])).toBe(expected);
    },
  );

  test('not in one that was taken over from a file, nor where there is none', () => {
    expect(isVoteRunning([round('open', 'pabulib')])).toBe(false);
    expect(isVoteRunning([])).toBe(false);
  });
});
