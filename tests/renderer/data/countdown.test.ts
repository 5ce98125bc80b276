import { countDown } from '@renderer/data/countdown';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function started(seconds: number) {
  const told: (number | 'over')[] = [];
  const tell = (what: number | 'over') => {
    if (told.at(-1) !== what) told.push(what);
  };
  const stop = countDown({ seconds, onLeft: tell, onOver: () => told.push('over') });
  return { told, stop };
}

test('it tells each second, and once that it is over', () => {
  const { told } = started(3);
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual([3, 2, 1, 0, 'over']);
});

test('it is over at once after a computer slept', () => {
  const { told } = started(60);
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersByTime(250);
  expect(told).toEqual([0, 'over']);
});

test('what is stopped tells nothing more', () => {
  const { told, stop } = started(2);
  vi.advanceTimersByTime(500);
  stop();
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual([2]);
});
