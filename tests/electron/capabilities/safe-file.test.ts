import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sweepLeftovers, syncFolder, writeSafely } from '@electron/capabilities/safe-file';
import { ok } from '@shared/kernel/result';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../support/scratch-folder';

const scratch = scratchFolder();
const text = (words: string) => new TextEncoder().encode(words);

test('a file is there whole, in a folder that is made if need be, and nothing is left beside it', async () => {
  const path = join(scratch(), 'a', 'b', 'file.txt');
  expect(await writeSafely(path, text('een'))).toEqual(ok(null));
  expect(await writeSafely(path, text('twee'))).toEqual(ok(null));
  expect(await readFile(path, 'utf8')).toBe('twee');
  expect(await readdir(join(scratch(), 'a', 'b'))).toEqual(['file.txt']);
});

test('a write that fails leaves the old file and no leftovers', async () => {
  const path = join(scratch(), 'taken');
  await mkdir(join(path, 'inside'), { recursive: true });
  await expect(writeSafely(path, text('x'))).rejects.toThrow();
  expect(await readdir(scratch())).toEqual(['taken']);
});

test('leftovers are swept, other files are not', async () => {
  await writeFile(join(scratch(), '.buurtpot-0a1b2c.tmp'), 'half');
  await writeFile(join(scratch(), 'keep.tmp'), 'whole');
  await sweepLeftovers(scratch());
  expect(await readdir(scratch())).toEqual(['keep.tmp']);
  await sweepLeftovers(join(scratch(), 'not-there'));
});

test('a folder can be synced', async () => {
  await expect(syncFolder(scratch())).resolves.toBeUndefined();
});
