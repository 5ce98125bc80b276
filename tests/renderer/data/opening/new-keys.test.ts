/** The key file is gone: no new keys are made while anything lies there that only the old ones open. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { saveSnapshot } from '@renderer/data/copies/snapshot';
import { openStoreIn, putAside } from '@renderer/data/opening/stores';
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import type { Surroundings } from '@renderer/data/surroundings';
import { startFund } from '@shared/domain/funds/actions/start-fund';
import { personTable } from '@shared/domain/people/person';
import { writeBackup } from '@shared/formats/backup-envelope';
import { Instant } from '@shared/kernel/dates';
import { NO_HASH } from '@shared/kernel/hash';
import { err, ok } from '@shared/kernel/result';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, forgetStores, memoryLocks, opened, surroundings } from '../../../support/data-room';
import { fundInput } from '../../../support/fund-world';
import { type MemoryJournal, memoryJournal } from '../../../support/memory-journal';
import { type MemoryKeys, memoryKeys } from '../../../support/memory-keys';
import { machineIn } from '../../../support/schema-fixture-maker';
import { scratchFolder } from '../../../support/scratch-folder';

const scratch = scratchFolder();
let machine: ReturnType<typeof machineIn>;
let shelf: MemoryJournal;
let keys: MemoryKeys;
let around: Surroundings;

beforeEach(async () => {
  await forgetStores();
  machine = machineIn(scratch());
  shelf = memoryJournal();
  keys = memoryKeys();
  const { snapshotWrite, snapshotList, snapshotRead } = shelf;
  const journal = { ...machine.journal, snapshotWrite, snapshotList, snapshotRead };
  around = { ...surroundings(journal, 0, keys), locks: memoryLocks() };
});
afterEach(async () => {
  await machine.close();
  await forgetStores();
});

const journalFile = () => join(scratch(), 'fund.journal');

async function aFund(): Promise<void> {
  const { store, release } = await opened(around);
  await performOn(store, startFund, fundInput());
  await performOn(store, addPerson, { name: 'Noor', email: null, phone: null });
  await saveSnapshot(store, '0.1.0');
  release();
  await machine.close();
}

type JournalState = 'whole' | 'damaged in its first line' | 'damaged in its header' | 'gone';

async function spoilJournal(state: JournalState): Promise<void> {
  if (state === 'whole') return;
  if (state === 'gone') return await rm(journalFile());
  const at = state === 'damaged in its header' ? 0 : 1;
  const lines = (await readFile(journalFile(), 'latin1')).split('\n');
  const spoiled = lines.map((line, index) => (index === at ? line.replace('a', '~') : line));
  await writeFile(journalFile(), spoiled.join('\n'), 'latin1');
}

async function onDisk() {
  const journal = await readFile(journalFile(), 'latin1').catch(() => null);
  return { journal, copies: [...shelf.snapshots], stores: (await indexedDB.databases()).length };
}

const JOURNALS: readonly JournalState[] = [
  'whole',
  'damaged in its first line',
  'damaged in its header',
  'gone',
];
const STATES = JOURNALS.flatMap((journal) =>
  (['there', 'gone'] as const).flatMap((store) =>
    (['there', 'gone'] as const).map((copies) => [journal, store, copies] as const),
  ),
);

describe('without its key file', () => {
  test.each(STATES)('journal %s, store %s, copies %s', async (journal, store, copies) => {
    await aFund();
    keys.files.fund = null;
    await spoilJournal(journal);
    if (store === 'gone') await forgetStores();
    if (copies === 'gone') shelf.snapshots.length = 0;
    const before = await onDisk();
    const answer = await openStoreIn(around, 'fund');
    if (journal === 'gone' && store === 'gone' && copies === 'gone') {
      expect(answer).toMatchObject({ ok: true, value: { report: { finding: { kind: 'whole' } } } });
      if (answer.ok) answer.value.release();
      return;
    }
    expect(answer).toEqual(err({ kind: 'keysMissing' }));
    expect(keys.files.fund).toBe(null);
    expect(await onDisk()).toEqual(before);
  });

  test('put aside on a person’s word, a new fund begins beside the copies', async () => {
    await aFund();
    keys.files.fund = null;
    expect(await putAside(around, 'fund')).toEqual(ok(null));
    const { store, report, release } = await opened(around);
    expect(report.finding).toEqual({ kind: 'whole' });
    expect(await storeReader(store).all(personTable)).toEqual([]);
    expect(shelf.snapshots).toHaveLength(1);
    release();
  });

  test('copies of a first app, which anyone can read, hold no keys back, and are told', async () => {
    const facts = {
      appVersion: '0.1.0',
      schemaVersion: 1,
      madeAt: Instant.parse('2026-12-04T13:00:00.000Z'),
      device: '018d648a-4600-78cd-b1df-6456f71d4fba',
      auditSeq: 0,
      auditHash: NO_HASH,
      journalSeq: 0,
      journalHash: NO_HASH,
    };
    shelf.snapshots.push(writeBackup(facts, new Map([['funds', [{ id: 'a' }]]])));
    expect(await openStoreIn(around, 'fund')).toEqual(err({ kind: 'copiesOnly' }));
    expect(keys.files.fund).not.toBe(null);
  });

  test('and an engine that cannot say what it holds, none are made', async () => {
    const engine = indexedDB;
    const fail = () => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    };
    const { dependencies } = Dexie;
    Object.assign(dependencies, {
      indexedDB: { open: fail, deleteDatabase: fail, databases: async () => fail(), cmp: engine.cmp },
    });
    const answer = await openStoreIn(around, 'fund').finally(() =>
      Object.assign(dependencies, { indexedDB: engine }),
    );
    expect(answer).toEqual(err({ kind: 'notReadable' }));
    expect(keys.files.fund).toBe(null);
  });
});
