import {
  clockFace,
  secondsLeft,
  signOf,
  startedAt,
  stoppedAt,
  timerOf,
} from '@renderer/features/voting/timer';
import { describe, expect, test } from 'vitest';

describe('the timer of a plan', () => {
  test('stands still until it is started, and keeps what is left while it stands still', () => {
    const still = timerOf(2);
    expect(secondsLeft(still, 99_000)).toBe(120);
    const running = startedAt(still, 1_000);
    expect(secondsLeft(running, 31_000)).toBe(90);
    const stopped = stoppedAt(running, 31_000);
    expect(secondsLeft(stopped, 500_000)).toBe(90);
    expect(secondsLeft(startedAt(stopped, 600_000), 610_000)).toBe(80);
  });

  test('starting a running timer again changes nothing, and it never goes below zero', () => {
    const running = startedAt(timerOf(1), 0);
    expect(startedAt(running, 30_000)).toBe(running);
    expect(secondsLeft(running, 59_999)).toBe(1);
    expect(secondsLeft(running, 60_000)).toBe(0);
    expect(secondsLeft(running, 90_000)).toBe(0);
    expect(stoppedAt(running, 90_000)).toEqual({ left: 0, since: null });
  });

  test.each([
    [61, null],
    [60, 'oneMinute'],
    [1, 'oneMinute'],
    [0, 'timeUp'],
  ] as const)('with %i seconds left the sign is %j', (seconds, sign) => {
    expect(signOf(seconds)).toBe(sign);
  });

  test.each([
    [1500, '25:00'],
    [65, '1:05'],
    [0, '0:00'],
    [4200, '70:00'],
  ])('%i seconds show as %s', (seconds, face) => {
    expect(clockFace(seconds)).toBe(face);
  });
});
