import { watchIdle } from '@renderer/data/keys/idle';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const MINUTE = 60_000;
let told: string[];
let stop: () => void;
let target: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  target = new EventTarget();
  stop = watchIdle(
    {
      afterMs: 5 * MINUTE,
      soonMs: MINUTE,
      onSoon: () => void told.push('soon'),
      onBack: () => void told.push('back'),
      onIdle: () => void told.push('idle'),
    },
    { now: () => Date.now(), target },
  );
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const stir = () => target.dispatchEvent(new Event('keydown'));

test('it is told a minute before, and then once', () => {
  vi.advanceTimersByTime(4 * MINUTE - 1);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(2_001);
  expect(told).toEqual(['soon']);
  vi.advanceTimersByTime(60 * MINUTE);
  expect(told).toEqual(['soon', 'idle']);
});

test('whatever a person does starts it anew', () => {
  for (let time = 0; time < 10; time += 1) {
    vi.advanceTimersByTime(3 * MINUTE);
    stir();
  }
  expect(told).toEqual([]);
  vi.advanceTimersByTime(4.5 * MINUTE);
  stir();
  vi.advanceTimersByTime(4.5 * MINUTE);
  expect(told).toEqual(['soon', 'back', 'soon']);
});

test('after the computer slept, the first movement does not count as being there', () => {
  vi.setSystemTime(Date.now() + 8 * 60 * MINUTE);
  stir();
  expect(told).toEqual(['idle']);
});

test('nothing is told after it was stopped', () => {
  stop();
  vi.advanceTimersByTime(60 * MINUTE);
  expect(told).toEqual([]);
});
