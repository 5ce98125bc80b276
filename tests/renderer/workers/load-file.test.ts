import { loadFile } from '@renderer/workers/load-file';
import { expect, test } from 'vitest';

const never = () => false;

test('a file comes in whole, and each percent is told once', async () => {
  const bytes = Uint8Array.from({ length: 3_000_000 }, (_, index) => index % 251);
  const told: number[] = [];
  const loaded = await loadFile(new File([bytes], 'a'), {
    onPercent: (percent) => told.push(percent),
    isStopped: never,
  });
  expect(Buffer.compare(new Uint8Array(loaded ?? new ArrayBuffer()), bytes)).toBe(0);
  expect([told.at(-1), new Set(told).size]).toEqual([100, told.length]);
});

test('loading ends when a person stops', async () => {
  const file = new File([new Uint8Array(1_000_000)], 'a');
  expect(await loadFile(file, { onPercent: () => undefined, isStopped: () => true })).toBeNull();
});

/** A file that was empty when it was chosen. */
const given = (chunks: readonly Uint8Array[], fails = false) =>
  Object.assign(new File([], 'a'), {
    stream: () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => {
          for (const chunk of chunks) controller.enqueue(chunk);
          if (fails) controller.error(new Error('The stick was pulled out.'));
          else controller.close();
        },
      }),
  });

test.each([
  ['grew since it was chosen', [new Uint8Array(5)], false],
  ['cannot be read to its end', [], true],
])('a file that %s is not read', async (_what, chunks, fails) => {
  const file = given(chunks, fails);
  expect(await loadFile(file, { onPercent: () => undefined, isStopped: never })).toBeNull();
});
