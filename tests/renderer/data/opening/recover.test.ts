/** Store gone and journal damaged: copies and what is left of a real journal file make the fund again. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeBackup, saveSnapshot } from '@renderer/data/copies/snapshot';
import { findRecoveryIn, recoverStoreIn } from '@renderer/data/opening/recover';
import { openStoreIn } from '@renderer/data/opening/stores';
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import { auditBreak, auditEntriesOf } from '@renderer/data/row-set';
import type { Journal, OpenedStore } from '@renderer/data/store';
import type { Surroundings } from '@renderer/data/surroundings';
import { startFund } from '@shared/domain/funds/actions/start-fund';
import { personTable } from '@shared/domain/people/person';
import { failure } from '@shared/ipc/failure';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, forgetStores, memoryLocks, opened, surroundings } from '../../../support/data-room';
import { dying } from '../../../support/dying-machine';
import { fundInput } from '../../../support/fund-world';
import { type MemoryJournal, memoryJournal } from '../../../support/memory-journal';
import { type MemoryKeys, memoryKeys } from '../../../support/memory-keys';
import { machineIn } from '../../../support/schema-fixture-maker';
import { scratchFolder } from '../../../support/scratch-folder';

const scratch = scratchFolder();
let machine: ReturnType<typeof machineIn>;
let shelf: MemoryJournal;
let around: Surroundings & { readonly keys: MemoryKeys };

beforeEach(async () => {
  await forgetStores();
  machine = machineIn(scratch());
  shelf = memoryJournal();
  const { snapshotWrite, snapshotList, snapshotRead } = shelf;
  const keys = memoryKeys();
  const journal = { ...machine.journal, snapshotWrite, snapshotList, snapshotRead };
  around = { ...surroundings(journal, 0, keys), keys };
});
afterEach(async () => {
  await machine.close();
  await forgetStores();
});

const journalFile = () => join(scratch(), 'fund.journal');
const person = (name: string) => ({ name, email: null, phone: null });

async function add(store: OpenedStore['store'], ...names: readonly string[]): Promise<void> {
  for (const name of names) await performOn(store, addPerson, person(name));
}

/** Line 1 begins the fund, 2 and 3 are Noor and Sem, then a copy is made, 4 to 6 are Ali, Eva and Bo. */
async function fundWithCopy(): Promise<void> {
  const { store, release } = await opened(around);
  await performOn(store, startFund, fundInput());
  await add(store, 'Noor', 'Sem');
  expect(await saveSnapshot(store, '0.1.0')).toEqual({ ok: true, value: null });
  await add(store, 'Ali', 'Eva', 'Bo');
  release();
}

/** The engine's files are gone, and so is a byte in each of these lines of the journal. */
async function lose(...lines: readonly number[]): Promise<void> {
  await machine.close();
  await forgetStores();
  const parts = (await readFile(journalFile(), 'latin1')).split('\n');
  const damaged = parts.map((line, at) => (lines.includes(at) ? line.replace('a', '~') : line));
  await writeFile(journalFile(), damaged.join('\n'), 'latin1');
}

async function recovered(): Promise<OpenedStore> {
  const answer = await recoverStoreIn(around, 'fund');
  if (!answer.ok) throw new Error(`Nothing was recovered: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

const namesIn = async ({ store }: OpenedStore) =>
  (await storeReader(store).all(personTable)).map(({ name }) => name).sort();

const archives = async () => (await readdir(scratch())).filter((name) => /^fund\..+\.journal$/.test(name));

describe('a lost store beside a damaged journal', () => {
  test.each<[string, readonly number[], object, readonly string[]]>([
    ['before the copy: all is back', [2], { changes: 3, unread: null }, ['Ali', 'Bo', 'Eva', 'Noor', 'Sem']],
    ['at the copy: all is back', [3], { changes: 3, unread: null }, ['Ali', 'Bo', 'Eva', 'Noor', 'Sem']],
    ['in its header: all is back', [0], { changes: 3, unread: null }, ['Ali', 'Bo', 'Eva', 'Noor', 'Sem']],
    ['after the copy: back until the damage', [2, 5], { changes: 1, unread: 2 }, ['Ali', 'Noor', 'Sem']],
    ['right after the copy: the copy is back', [4], { changes: 0, unread: 3 }, ['Noor', 'Sem']],
  ])('%s', async (...[, lines, expected, names]) => {
    await fundWithCopy();
    await lose(...lines);
    const damaged = await readFile(journalFile());
    expect((await openStoreIn(around, 'fund')).ok).toBe(false);

    const offered = await findRecoveryIn(around, 'fund');
    expect(offered).toMatchObject({ ...expected, copyAt: expect.any(String) });
    expect(await readFile(journalFile())).toEqual(damaged);

    const fund = await recovered();
    expect(fund.report.finding).toEqual({ kind: 'recovered', recovery: offered });
    expect(await namesIn(fund)).toEqual(names);
    const entries = await auditEntriesOf(fund.store.database);
    expect(auditBreak(entries)).toBe(null);
    const last = entries.find(({ action }) => action === 'recover-from-copy');
    expect(last?.details).toEqual(offered);
    await add(fund.store, 'Mila');
    fund.release();

    const kept = await Promise.all((await archives()).map((name) => readFile(join(scratch(), name))));
    expect(kept).toEqual([damaged]);
    const again = await opened(around);
    expect(again.report.finding).toEqual({ kind: 'whole' });
    expect(await namesIn(again)).toEqual([...names, 'Mila'].sort());
    again.release();
  });

  test('a copy that is damaged too is passed over for the one before it', async () => {
    const { store, release } = await opened(around);
    await performOn(store, startFund, fundInput());
    await add(store, 'Noor');
    await saveSnapshot(store, '0.1.0');
    await add(store, 'Sem');
    shelf.snapshots.push((await makeBackup(store, '0.1.0')).slice(0, -9));
    await add(store, 'Ali');
    release();
    await lose(1);
    const fund = await recovered();
    expect(fund.report.finding).toMatchObject({ recovery: { changes: 2, unread: null } });
    expect(await namesIn(fund)).toEqual(['Ali', 'Noor', 'Sem']);
    fund.release();
  });

  test('without any copy the beginning of the journal comes back', async () => {
    await fundWithCopy();
    shelf.snapshots.length = 0;
    await lose(4);
    const fund = await recovered();
    expect(fund.report.finding).toMatchObject({ recovery: { copyAt: null, changes: 3, unread: 3 } });
    expect(await namesIn(fund)).toEqual(['Noor', 'Sem']);
    fund.release();
  });

  test('without a good copy, and damaged from its first line on, there is no road back', async () => {
    await fundWithCopy();
    shelf.snapshots[0]?.fill(0, 100);
    await lose(1);
    const before = await openStoreIn(around, 'fund');
    expect(before).toEqual({
      ok: false,
      error: { kind: 'failure', failure: failure('journal.damaged', { line: 2 }) },
    });
    expect(await findRecoveryIn(around, 'fund')).toBe(null);
    expect(await recoverStoreIn(around, 'fund')).toEqual(before);
    expect(await archives()).toEqual([]);
  });

  test('a copy from before a newer beginning of the journal does not win from that beginning', async () => {
    await fundWithCopy();
    const first = await opened(around);
    const older = shelf.snapshots.splice(0);
    await machine.journal.journalRetire({ store: 'fund' });
    first.release();
    await forgetStores();
    const second = await opened(around);
    await performOn(second.store, startFund, fundInput());
    await add(second.store, 'Kees', 'Lot');
    second.release();
    shelf.snapshots.push(...older);
    await lose(3);
    const fund = await recovered();
    expect(fund.report.finding).toMatchObject({ recovery: { copyAt: null, changes: 2, unread: 1 } });
    expect(await namesIn(fund)).toEqual(['Kees']);
    fund.release();
  });
});

test('a store with a passphrase is recovered once that was typed, and not before', async () => {
  await fundWithCopy();
  const { keys } = around;
  const protection = { store: 'fund', passphrase: 'fiets boom lamp', openBySystem: false } as const;
  expect((await keys.keysProtect(protection)).ok).toBe(true);
  await lose(2);
  await keys.keysLock({ store: 'fund' });
  expect(await findRecoveryIn(around, 'fund')).toBe(null);
  expect(await recoverStoreIn(around, 'fund')).toMatchObject({ ok: false, error: { kind: 'locked' } });
  const typed = { kind: 'passphrase', passphrase: 'fiets boom lamp' } as const;
  expect(await openStoreIn(around, 'fund', typed)).toMatchObject({ ok: false, error: { kind: 'failure' } });
  const fund = await recovered();
  expect(await namesIn(fund)).toEqual(['Ali', 'Bo', 'Eva', 'Noor', 'Sem']);
  fund.release();
});

describe('what it leaves alone', () => {
  test('a store that opens is opened as it is', async () => {
    await fundWithCopy();
    const fund = await recovered();
    expect(fund.report.finding).toEqual({ kind: 'whole' });
    expect(await archives()).toEqual([]);
    fund.release();
  });

  test('a store whose rows are still there is left to a person', async () => {
    await fundWithCopy();
    const { store, release } = await opened(around);
    await store.database.table('device').clear();
    release();
    await machine.close();
    const parts = (await readFile(journalFile(), 'latin1')).split('\n');
    await writeFile(journalFile(), [...parts.slice(0, 2), '?', ...parts.slice(3)].join('\n'), 'latin1');
    expect(await findRecoveryIn(around, 'fund')).toBe(null);
    expect((await recoverStoreIn(around, 'fund')).ok).toBe(false);
    expect(await archives()).toEqual([]);
  });
});

describe('dying on the way', () => {
  test.each<[keyof Journal, boolean]>([
    ['snapshotList', false],
    ['snapshotRead', false],
    ['storeUnsound', false],
    ['storeUnsound', true],
    ['journalRetire', false],
    ['journalRetire', true],
    ['journalAppend', false],
    ['journalAppend', true],
    ['storeLastEnd', false],
    ['storeSound', true],
  ])('at %s (done: %s) the next start recovers it, or finds it recovered', async (call, isDone) => {
    await fundWithCopy();
    await lose(2);
    const damaged = await readFile(journalFile());
    const { died, journal } = dying(around.journal, call, isDone);
    const end = await Promise.race([died, recoverStoreIn({ ...around, journal }, 'fund')]);
    expect(end).toBe('died');

    await machine.close();
    const next = { ...around, locks: memoryLocks() };
    const start = await openStoreIn(next, 'fund');
    const fund = start.ok ? start : await recoverStoreIn(next, 'fund');
    if (!fund.ok) throw new Error(`Neither was there: ${JSON.stringify(fund.error)}`);
    expect(await namesIn(fund.value)).toEqual(['Ali', 'Bo', 'Eva', 'Noor', 'Sem']);
    expect(fund.value.store.saveState.getState().readOnly).toBe(null);
    await add(fund.value.store, 'Mila');
    fund.value.release();
    const kept = await Promise.all((await archives()).map((name) => readFile(join(scratch(), name))));
    expect(kept).toEqual([damaged]);
  });
});
