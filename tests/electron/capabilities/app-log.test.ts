import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAppLog } from '@electron/capabilities/app-log';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../support/scratch-folder';

const scratch = scratchFolder();
const now = () => new Date('2026-03-01T12:00:00Z');

test('each event is one line of JSON with its moment, in the order told', async () => {
  const log = createAppLog({ folder: join(scratch(), 'logs'), now });
  void log.write({ level: 'info', code: 'a', details: {} });
  await log.write({ level: 'error', code: 'b', details: { rows: 2 } });
  const lines = (await readFile(join(scratch(), 'logs', 'buurtpot.log'), 'utf8')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { at: '2026-03-01T12:00:00.000Z', level: 'info', code: 'a', details: {} },
    { at: '2026-03-01T12:00:00.000Z', level: 'error', code: 'b', details: { rows: 2 } },
  ]);
});

test('a full file makes room, and only a few old ones stay', async () => {
  const log = createAppLog({ folder: scratch(), now, maxBytes: 100 });
  for (let number = 0; number < 20; number += 1) {
    await log.write({ level: 'info', code: 'event', details: { number } });
  }
  expect((await readdir(scratch())).sort()).toEqual([
    'buurtpot.log',
    'buurtpot.log.1',
    'buurtpot.log.2',
    'buurtpot.log.3',
  ]);
  expect(await readFile(join(scratch(), 'buurtpot.log'), 'utf8')).toContain('"number":19');
});

test('a log that cannot be written stops nothing', async () => {
  await writeFile(join(scratch(), 'file'), '');
  const log = createAppLog({ folder: join(scratch(), 'file'), now });
  await expect(log.write({ level: 'info', code: 'a', details: {} })).resolves.toBeUndefined();
});
