/** The script in the docs, run as it stands there: what it prints is what the store holds. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBackupFor } from '@renderer/data/copies/snapshot';
import { fillDemo } from '@renderer/data/opening/demo';
import { openRows, putsOf, readRows } from '@renderer/data/row-set';
import { canonicalJson } from '@shared/kernel/hash';
import { afterEach, expect, test } from 'vitest';
import { forgetStores, opened, surroundings } from '../support/data-room';
import { memoryJournal } from '../support/memory-journal';
import { memoryKeys } from '../support/memory-keys';
import { scratchFolder } from '../support/scratch-folder';

const ROOT = join(import.meta.dirname, '../..');
const scratch = scratchFolder();
afterEach(forgetStores);

test('a backup opens with plain Node and the recovery words, every row as it was', async () => {
  const keys = memoryKeys();
  const { store, release } = await opened(surroundings(memoryJournal(), 0, keys));
  await fillDemo(store, readFileSync(join(ROOT, 'resources/demo-fund.json'), 'utf8'));
  const sheet = await keys.keysRecovery({ store: 'fund' });
  const exported = await keys.keysExport({ store: 'fund' });
  if (!sheet.ok || !exported.ok) throw new Error('There are no keys.');
  const keyFile = new TextDecoder().decode(exported.value.bytes);
  const bytes = await makeBackupFor(store, { appVersion: '0.1.0', keys: { kind: 'carried', keyFile } });
  const file = join(scratch(), 'copy.buurtpot');
  writeFileSync(file, bytes ?? new Uint8Array());
  const script = join(ROOT, 'docs/read-a-snapshot.mjs');
  const list = join(ROOT, 'resources/recovery-words.json');
  const printed = execFileSync(process.execPath, [script, file, list, sheet.value.words.join(' ')], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  const found = printed
    .trim()
    .split('\n')
    .map((line): { table: string; row: object } => JSON.parse(line))
    .filter(({ table }) => table !== 'subjectKeys');
  const rows = putsOf(openRows(store.vault, await readRows(store.database)));
  expect(found.map(canonicalJson)).toEqual(rows.map(canonicalJson));
  expect(rows.length).toBeGreaterThan(100);
  release();
});
