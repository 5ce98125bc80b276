import { runSlices } from '@renderer/workers/slices';
import { expect, test } from 'vitest';

function* work(slices: number): Generator<number, string, void> {
  for (let slice = 1; slice <= slices; slice += 1) yield slice;
  return 'done';
}

test('long work tells how far it is and breathes, but not at every slice', async () => {
  const told: number[] = [];
  let clock = 0;
  let breaths = 0;
  const outcome = await runSlices(work(10), {
    report: (slice) => {
      told.push(slice);
    },
    pause: async () => {
      breaths += 1;
    },
    now: () => {
      clock += 10;
      return clock;
    },
    every: 30,
  });
  expect({ outcome, told, breaths }).toEqual({ outcome: 'done', told: [3, 6, 9], breaths: 3 });
});

test('short work says nothing', async () => {
  const told: number[] = [];
  const report = (slice: number) => {
    told.push(slice);
  };
  const outcome = await runSlices(work(3), { report, pause: async () => undefined, now: () => 0, every: 1 });
  expect({ outcome, told }).toEqual({ outcome: 'done', told: [] });
});
