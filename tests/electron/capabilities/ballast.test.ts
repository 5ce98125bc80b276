import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createBallast } from '@electron/capabilities/ballast';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../support/scratch-folder';

const scratch = scratchFolder();
const BYTES = 3_000_001;
const path = () => join(scratch(), 'data', 'ballast');

test('the file has its full size in blocks of the disk, and cannot be packed', async () => {
  const ballast = createBallast(path(), BYTES);
  ballast.keep();
  await ballast.settled();
  const { size, blocks } = await stat(path());
  expect(size).toBe(BYTES);
  expect(blocks * 512).toBeGreaterThanOrEqual(BYTES);
  expect(gzipSync(await readFile(path())).length).toBeGreaterThan(BYTES);
  expect(await readdir(join(scratch(), 'data'))).toEqual(['ballast']);
});

test('thrown away once; then there is nothing to throw away until it is made again', async () => {
  const ballast = createBallast(path(), BYTES);
  ballast.keep();
  expect(await ballast.release()).toBe(true);
  expect(await ballast.release()).toBe(false);
  expect(await readdir(join(scratch(), 'data'))).toEqual([]);
  ballast.keep();
  await ballast.settled();
  expect((await stat(path())).size).toBe(BYTES);
});

test('one from an earlier start stays as it is; one that is not whole is made anew', async () => {
  await mkdir(join(scratch(), 'data'));
  await writeFile(path(), Buffer.alloc(BYTES, 7));
  const first = createBallast(path(), BYTES);
  first.keep();
  await first.settled();
  expect((await readFile(path()))[0]).toBe(7);
  await writeFile(path(), 'cut off');
  const second = createBallast(path(), BYTES);
  second.keep();
  await second.settled();
  expect((await stat(path())).size).toBe(BYTES);
});

test('where it cannot be made nothing breaks, and it is tried again at the next word', async () => {
  await writeFile(join(scratch(), 'data'), 'a file where the folder should be');
  const ballast = createBallast(path(), BYTES);
  ballast.keep();
  await ballast.settled();
  ballast.keep();
  expect(await ballast.release()).toBe(false);
});
