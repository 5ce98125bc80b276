import type { Round } from '@shared/domain/voting/round';
import {
  canBecome,
  decidedRound,
  isClosed,
  NEXT_STATUSES,
  ROUND_STATUSES,
} from '@shared/domain/voting/round-status';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, test } from 'vitest';

const inState = (status: string) => ({ state: { status } }) as Round;

describe('the phases of a round (V1)', () => {
  test('follow each other one by one', () => {
    const steps = ROUND_STATUSES.map((status, index) => [status, ROUND_STATUSES.slice(index + 1, index + 2)]);
    expect(Object.entries(NEXT_STATUSES)).toEqual(steps);
  });

  test('never come back', () => {
    for (const [from, nexts] of Object.entries(NEXT_STATUSES)) {
      for (const next of nexts) expect(canBecome(inState(next), from as 'open')).toBe(false);
    }
  });

  test('are closed from the closing of the box on', () => {
    expect(ROUND_STATUSES.map((status) => isClosed(inState(status)))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  test('end when the outcome became awards', () => {
    const day = '2026-06-01' as Day;
    expect(decidedRound(inState('counted'), day)).toEqual({ state: { status: 'decided', decidedOn: day } });
    expect(() => decidedRound(inState('closed'), day)).toThrow('closed');
  });
});
