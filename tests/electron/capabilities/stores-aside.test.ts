import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSafely } from '@electron/capabilities/safe-file';
import { keepStoresAside } from '@electron/capabilities/stores-aside';
import { failure } from '@shared/ipc/failure';
import { err, ok } from '@shared/kernel/result';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../support/scratch-folder';

const scratch = scratchFolder();
const options = () => ({
  engine: join(scratch(), 'IndexedDB'),
  folder: join(scratch(), 'stores-aside'),
  now: () => new Date('2026-12-04T13:00:00.000Z'),
  writeSafely,
});
const AT = '2026-12-04T13-00-00.000Z';

async function someFiles(): Promise<void> {
  const blobs = join(options().engine, 'app.blob', '1');
  const tables = join(options().engine, 'app.leveldb');
  await mkdir(blobs, { recursive: true });
  await mkdir(tables);
  await writeFile(join(blobs, '2'), 'a picture');
  for (const name of ['CURRENT', 'LOCK', '000003.log']) await writeFile(join(tables, name), name);
}

test('every file is there again, and the engine keeps its own', async () => {
  await someFiles();
  expect(await keepStoresAside(options())).toEqual(ok(null));
  const aside = join(options().folder, AT);
  expect((await readdir(join(aside, 'app.leveldb'))).sort()).toEqual(['000003.log', 'CURRENT']);
  expect(await readFile(join(aside, 'app.blob', '1', '2'), 'utf8')).toBe('a picture');
  expect(await readdir(join(options().engine, 'app.leveldb'))).toHaveLength(3);
});

test('where the engine has nothing there is nothing to keep', async () => {
  expect(await keepStoresAside(options())).toEqual(ok(null));
  await expect(readdir(options().folder)).rejects.toThrow('ENOENT');
});

test('a copy that is not what was written is told', async () => {
  await someFiles();
  const notVerified = err(failure('snapshot.notVerified'));
  expect(await keepStoresAside({ ...options(), writeSafely: async () => notVerified })).toEqual(notVerified);
});
