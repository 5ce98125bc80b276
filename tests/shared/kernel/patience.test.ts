import { createPatience } from '@shared/kernel/patience';
import { expect, test } from 'vitest';

let moment = 0;

test('after the fifth wrong attempt each next one waits twice as long, up to a minute', () => {
  const patience = createPatience(() => moment);
  const waits = Array.from({ length: 12 }, () => {
    patience.wrong();
    const seconds = patience.waitSeconds();
    moment += seconds * 1000;
    return seconds;
  });
  expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]);
});

test('a right attempt starts the count anew', () => {
  const patience = createPatience(() => moment);
  for (let attempt = 0; attempt < 6; attempt += 1) patience.wrong();
  expect(patience.waitSeconds()).toBe(2);
  patience.right();
  patience.wrong();
  expect(patience.waitSeconds()).toBe(0);
});
