import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeLine } from '@electron/capabilities/journal/journal-file';
import { removeReadableLeftovers } from '@electron/capabilities/journal/readable-leftovers';
import { JOURNAL_HEADER } from '@shared/ipc/journal-line';
import { beforeEach, expect, test } from 'vitest';
import { journalLines } from '../../../support/journal-lines';
import { scratchFolder } from '../../../support/scratch-folder';

const scratch = scratchFolder();
const folder = () => join(scratch(), 'journal');
const OLD = 'buurtpot-journal 1\n120 aa {"body":"Anna de Vries"}\n';
const begun = () => `${JOURNAL_HEADER}\n${encodeLine(journalLines(1)[0]!).toString()}`;

const READABLE = [
  'fund.2026-01-02T10-00-00.000Z.journal',
  'fund.2026-01-02T10-00-00.000Z-2.journal',
  'fund.2026-01-01T10-00-00.000Z.torn',
];
const OTHERS = [
  'demo.2026-01-02T10-00-00.000Z.journal',
  'fund.2026-02-02T10-00-00.000Z.journal',
  'fund.2026-02-01T10-00-00.000Z.torn',
  'notes.txt',
];

beforeEach(async () => {
  await mkdir(folder());
  for (const name of [...READABLE, ...OTHERS]) await writeFile(join(folder(), name), OLD);
  await writeFile(join(folder(), 'fund.2026-02-02T10-00-00.000Z.journal'), begun());
});

const remove = async () =>
  await removeReadableLeftovers({ folder: folder(), store: 'fund', syncFolder: async () => undefined });

test('once the sealed journal has a line, the readable ones of that store and their torn ends go, and nothing else', async () => {
  await writeFile(join(folder(), 'fund.journal'), begun());
  expect(await remove()).toBe(3);
  expect((await readdir(folder())).sort()).toEqual([...OTHERS, 'fund.journal'].sort());
  expect(await remove()).toBe(0);
});

test.each([
  ['there is none', null],
  ['it has a header only', `${JOURNAL_HEADER}\n`],
  ['it is readable itself', OLD],
  ['its first line is not one', `${JOURNAL_HEADER}\nAnna de Vries\n`],
])('nothing goes while the journal cannot stand in for them: %s', async (_why, text) => {
  if (text !== null) await writeFile(join(folder(), 'fund.journal'), text);
  expect(await remove()).toBe(0);
  expect((await readdir(folder())).filter((name) => name !== 'fund.journal').sort()).toEqual(
    [...READABLE, ...OTHERS].sort(),
  );
});

test('a folder that is not there holds nothing to take away', async () => {
  const nowhere = {
    folder: join(scratch(), 'no'),
    store: 'fund' as const,
    syncFolder: async () => undefined,
  };
  expect(await removeReadableLeftovers(nowhere)).toBe(0);
});
