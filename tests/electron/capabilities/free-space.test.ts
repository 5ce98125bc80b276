import { levelOf, readFreeSpace } from '@electron/capabilities/free-space';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../support/scratch-folder';

const scratch = scratchFolder();

test.each([
  [0, 'full'],
  [49_999_999, 'full'],
  [50_000_000, 'low'],
  [199_999_999, 'low'],
  [200_000_000, 'fine'],
])('%i bytes left is %s', (bytes, level) => {
  expect(levelOf(bytes)).toBe(level);
});

test('the disk of a folder has a whole number of bytes left', async () => {
  const space = await readFreeSpace(scratch());
  expect(Number.isSafeInteger(space.freeBytes)).toBe(true);
});
