/** Store and journal are both gone, keys and copies are still there: no fund begins anew before a person says so. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeBackup, saveSnapshot } from '@renderer/data/copies/snapshot';
import { setCopiesAsideIn } from '@renderer/data/opening/copies-aside';
import { findRecoveryIn, recoverStoreIn } from '@renderer/data/opening/recover';
import { openStoreIn, putAside, summaryOf } from '@renderer/data/opening/stores';
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import { auditBreak, auditEntriesOf } from '@renderer/data/row-set';
import type { Journal, OpenedStore } from '@renderer/data/store';
import type { Surroundings } from '@renderer/data/surroundings';
import { startFund } from '@shared/domain/funds/actions/start-fund';
import { personTable } from '@shared/domain/people/person';
import { failure } from '@shared/ipc/failure';
import { err, ok } from '@shared/kernel/result';
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
  const { snapshotWrite, snapshotList, snapshotRead, snapshotSetAside } = shelf;
  const keys = memoryKeys();
  const journal = { ...machine.journal, snapshotWrite, snapshotList, snapshotRead, snapshotSetAside };
  around = { ...surroundings(journal, 0, keys), keys };
});
afterEach(async () => {
  await machine.close();
  await forgetStores();
});

const journalFile = () => join(scratch(), 'fund.journal');

/** With Noor, then a copy, Sem, another copy, and Ali, who is in neither. */
async function aFund(): Promise<void> {
  const { store, release } = await opened(around);
  await performOn(store, startFund, fundInput());
  for (const name of ['Noor', 'Sem', 'Ali']) {
    await performOn(store, addPerson, { name, email: null, phone: null });
    if (name !== 'Ali') expect(await saveSnapshot(store, '0.1.0')).toEqual(ok(null));
  }
  release();
  await machine.close();
}

type Lost = 'deleted' | 'cut back to its first line' | 'emptied';

async function lose(journal: Lost): Promise<void> {
  await forgetStores();
  if (journal === 'deleted') return await rm(journalFile());
  const [header] = (await readFile(journalFile(), 'latin1')).split('\n');
  await writeFile(journalFile(), journal === 'emptied' ? '' : `${header}\n`, 'latin1');
}

const namesIn = async ({ store }: OpenedStore) =>
  (await storeReader(store).all(personTable)).map(({ name }) => name).sort();

async function recovered(): Promise<OpenedStore> {
  const answer = await recoverStoreIn(around, 'fund');
  if (!answer.ok) throw new Error(`Nothing was recovered: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

const COPIES_ONLY = err({ kind: 'copiesOnly' });

describe('a fund of which only keys and copies are left', () => {
  test.each<Lost>(['deleted', 'cut back to its first line', 'emptied'])(
    'is told and offered, with its journal %s, at every start until a person says what to do',
    async (journal) => {
      await aFund();
      await lose(journal);
      const copies = [...shelf.snapshots];
      for (const _start of [1, 2]) {
        expect(await summaryOf(around, 'fund')).toEqual({ kind: 'present', fund: null });
        expect(await openStoreIn(around, 'fund')).toEqual(COPIES_ONLY);
      }
      const offered = await findRecoveryIn(around, 'fund');
      expect(offered).toMatchObject({ copyAt: expect.any(String), changes: 0, unread: 0 });

      const fund = await recovered();
      expect(fund.report.finding).toEqual({ kind: 'recovered', recovery: offered });
      expect(await namesIn(fund)).toEqual(['Noor', 'Sem']);
      expect(auditBreak(await auditEntriesOf(fund.store.database))).toBe(null);
      await performOn(fund.store, addPerson, { name: 'Mila', email: null, phone: null });
      fund.release();
      expect(shelf.snapshots).toEqual(copies);
      await forgetStores();
      const again = await opened(around);
      expect(again.report.finding).toMatchObject({ kind: 'rebuilt' });
      expect(await namesIn(again)).toEqual(['Mila', 'Noor', 'Sem']);
      again.release();
    },
  );

  test('comes back from the copy before the newest where that is damaged', async () => {
    await aFund();
    await lose('deleted');
    shelf.snapshots.at(-1)?.fill(0, 100);
    const fund = await recovered();
    expect(await namesIn(fund)).toEqual(['Noor']);
    fund.release();
  });

  test('is told where no copy is good any more, and where nobody can say which there are', async () => {
    await aFund();
    await lose('deleted');
    for (const copy of shelf.snapshots) copy.fill(0, 100);
    expect(await openStoreIn(around, 'fund')).toEqual(COPIES_ONLY);
    expect(await findRecoveryIn(around, 'fund')).toBe(null);
    expect(await recoverStoreIn(around, 'fund')).toEqual(COPIES_ONLY);
    const snapshotList = async () => err(failure('machine.failed'));
    const mute = { ...around, journal: { ...around.journal, snapshotList } };
    expect(await openStoreIn(mute, 'fund')).toEqual(COPIES_ONLY);
  });

  test('with a passphrase comes back once that was typed, and not before', async () => {
    await aFund();
    const passphrase = 'fiets boom lamp';
    expect((await around.keys.keysProtect({ store: 'fund', passphrase, openBySystem: false })).ok).toBe(true);
    await lose('deleted');
    await around.keys.keysLock({ store: 'fund' });
    expect(await openStoreIn(around, 'fund')).toMatchObject({ ok: false, error: { kind: 'locked' } });
    expect(await setCopiesAsideIn(around, 'fund')).toEqual(ok(null));
    expect(shelf.snapshotsAside).toEqual([]);
    expect(await openStoreIn(around, 'fund', { kind: 'passphrase', passphrase })).toEqual(COPIES_ONLY);
    const fund = await recovered();
    expect(await namesIn(fund)).toEqual(['Noor', 'Sem']);
    fund.release();
  });
});

describe('on a person’s word', () => {
  test('its copies go aside whole, and a new fund begins', async () => {
    await aFund();
    await lose('deleted');
    const copies = [...shelf.snapshots];
    expect(await setCopiesAsideIn(around, 'fund')).toEqual(ok(null));
    expect(shelf.snapshotsAside).toEqual([copies]);
    expect(await summaryOf(around, 'fund')).toEqual({ kind: 'none' });
    const fund = await opened(around);
    expect(fund.report.finding).toEqual({ kind: 'whole' });
    expect(await namesIn(fund)).toEqual([]);
    fund.release();
  });

  test('the keys that stayed still open what went aside', async () => {
    await aFund();
    await lose('deleted');
    await setCopiesAsideIn(around, 'fund');
    (await opened(around)).release();
    await forgetStores();
    shelf.snapshots.push(...(shelf.snapshotsAside[0] ?? []));
    const fund = await recovered();
    expect(await namesIn(fund)).toEqual(['Noor', 'Sem']);
    fund.release();
  });

  test('nothing goes aside of a fund that opens, or when the machine cannot', async () => {
    await aFund();
    expect(await setCopiesAsideIn(around, 'fund')).toEqual(ok(null));
    expect(shelf.snapshotsAside).toEqual([]);
    await machine.close();
    await lose('deleted');
    const full = err(failure('disk.full'));
    const journal = { ...around.journal, snapshotSetAside: async () => full };
    expect(await setCopiesAsideIn({ ...around, journal }, 'fund')).toEqual(full);
    expect(await openStoreIn(around, 'fund')).toEqual(COPIES_ONLY);
  });
});

describe('what asks nothing', () => {
  test('a fund that is new', async () => {
    const { report, release } = await opened(around);
    expect(report.finding).toEqual({ kind: 'whole' });
    release();
    expect((await opened(around)).report.finding).toEqual({ kind: 'whole' });
  });

  test('the made-up fund, which is made again', async () => {
    const world = { ...surroundings(shelf, 0, around.keys), locks: memoryLocks() };
    const { store, release } = await opened(world, 'demo');
    await performOn(store, startFund, fundInput());
    await saveSnapshot(store, '0.1.0');
    release();
    await forgetStores();
    shelf.lines.demo.length = 0;
    expect((await opened(world, 'demo')).report.finding).toEqual({ kind: 'whole' });
  });

  test('copies of a fund whose keys were put aside', async () => {
    await aFund();
    await lose('deleted');
    expect(await putAside(around, 'fund')).toEqual(ok(null));
    expect(await summaryOf(around, 'fund')).toEqual({ kind: 'none' });
    const { store, report, release } = await opened(around);
    expect(report.finding).toEqual({ kind: 'whole' });
    expect(shelf.snapshots).toHaveLength(2);
    await performOn(store, startFund, fundInput());
    shelf.snapshots.push(new Uint8Array(await makeBackup(store, '0.1.0')));
    release();
    await machine.close();
    await lose('deleted');
    expect(await openStoreIn(around, 'fund')).toEqual(COPIES_ONLY);
  });
});

describe('dying on the way', () => {
  test.each<[keyof Journal, boolean]>([
    ['snapshotList', false],
    ['snapshotRead', false],
    ['storeUnsound', false],
    ['storeUnsound', true],
    ['journalAppend', false],
    ['journalAppend', true],
    ['storeSound', true],
  ])('at %s (done: %s) the next start recovers it, or finds it recovered', async (call, isDone) => {
    await aFund();
    await lose('deleted');
    const { died, journal } = dying(around.journal, call, isDone);
    expect(await Promise.race([died, recoverStoreIn({ ...around, journal }, 'fund')])).toBe('died');

    await machine.close();
    const next = { ...around, locks: memoryLocks() };
    const start = await openStoreIn(next, 'fund');
    const fund = start.ok ? start : await recoverStoreIn(next, 'fund');
    if (!fund.ok) throw new Error(`Neither was there: ${JSON.stringify(fund.error)}`);
    expect(await namesIn(fund.value)).toEqual(['Noor', 'Sem']);
    expect(fund.value.store.saveState.getState().readOnly).toBe(null);
    fund.value.release();
  });

  test.each([
    [false, COPIES_ONLY],
    [true, { ok: true }],
  ])('while the copies go aside (done: %s) they are all there, or all aside', async (isDone, start) => {
    await aFund();
    await lose('deleted');
    const copies = [...shelf.snapshots];
    const { died, journal } = dying(around.journal, 'snapshotSetAside', isDone);
    expect(await Promise.race([died, setCopiesAsideIn({ ...around, journal }, 'fund')])).toBe('died');
    expect([shelf.snapshots, shelf.snapshotsAside]).toEqual(isDone ? [[], [copies]] : [copies, []]);
    expect(await openStoreIn({ ...around, locks: memoryLocks() }, 'fund')).toMatchObject(start);
  });
});
