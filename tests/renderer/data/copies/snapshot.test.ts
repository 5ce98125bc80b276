import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBackup, restoreBackup } from '@renderer/data/copies/restore';
import { makeBackup } from '@renderer/data/copies/snapshot';
import { fillDemo } from '@renderer/data/opening/demo';
import { keepJournal, keepStore } from '@renderer/data/opening/settle';
import { summaryOf, throwAway } from '@renderer/data/opening/stores';
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import { auditBreak, auditEntriesOf } from '@renderer/data/row-set';
import type { Store } from '@renderer/data/store';
import { auditEntryTable } from '@shared/domain/audit/audit-entry';
import { startFund } from '@shared/domain/funds/actions/start-fund';
import { Fund, fundTable } from '@shared/domain/funds/fund';
import { personTable } from '@shared/domain/people/person';
import { writeBackup } from '@shared/formats/backup-envelope';
import { backupProblem } from '@shared/formats/backup-problem';
import { failure } from '@shared/ipc/failure';
import { Instant } from '@shared/kernel/dates';
import { NO_HASH } from '@shared/kernel/hash';
import { ok } from '@shared/kernel/result';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, forgetStores, memoryLocks, opened, surroundings } from '../../../support/data-room';
import { absentJournal, memoryJournal } from '../../../support/memory-journal';
import { memoryKeys } from '../../../support/memory-keys';

beforeEach(forgetStores);
afterEach(forgetStores);

const FUND = Fund.omit({ id: true }).parse({
  name: 'Molenfonds',
  place: 'Vechtmond',
  areas: [],
  themes: [],
  accent: 'teal',
  kvkNumber: null,
  iban: null,
  decider: 'foundation',
  scanDays: 14,
  startedOn: '2026-01-01',
});

async function addPeople(store: Store, names: readonly string[]): Promise<void> {
  for (const name of names) await performOn(store, addPerson, { name, email: null, phone: null });
}

async function namesIn(store: Store): Promise<string[]> {
  return (await storeReader(store).all(personTable)).map(({ name }) => name).sort();
}

async function restored(store: Store, bytes: Uint8Array): Promise<void> {
  const checked = await checkBackup(store, bytes);
  if (!checked.ok) throw new Error(checked.error.code);
  expect(await restoreBackup(store, checked.value, '0.1.0')).toEqual(ok(null));
}

describe('a backup of the store', () => {
  test('restored on this computer after its store was lost gives the same rows, a whole chain, and a journal to rebuild from', async () => {
    const keys = memoryKeys();
    const first = await opened(surroundings(memoryJournal(), 0, keys));
    await performOn(first.store, startFund, FUND);
    await addPeople(first.store, ['Noor', 'Sem']);
    const bytes = await makeBackup(first.store, '0.1.0');
    first.release();
    await forgetStores();

    const journal = memoryJournal();
    const around = surroundings(journal, 7, keys);
    const second = await opened(around);
    await restored(second.store, bytes);
    expect(await namesIn(second.store)).toEqual(['Noor', 'Sem']);
    await addPeople(second.store, ['Ali']);
    const entries = await auditEntriesOf(second.store.database);
    expect(auditBreak(entries)).toBeNull();
    expect(entries.map(({ action }) => action).sort()).toEqual(
      ['add-person', 'add-person', 'add-person', 'restore-backup', 'start-fund'].sort(),
    );
    expect(new Set(entries.map(({ device }) => device)).size).toBe(2);
    second.release();
    expect((await opened(around)).report.finding).toEqual({ kind: 'whole' });
    await forgetStores();
    const third = await opened({ ...around, locks: memoryLocks() });
    expect(third.report.finding).toMatchObject({ kind: 'rebuilt' });
    expect(await namesIn(third.store)).toEqual(['Ali', 'Noor', 'Sem']);
  });

  test('what stood in the store is written as a snapshot first, and its journal is put aside', async () => {
    const journal = memoryJournal();
    const { store } = await opened(surroundings(journal));
    await performOn(store, startFund, FUND);
    const early = await makeBackup(store, '0.1.0');
    await addPeople(store, ['Noor']);
    await restored(store, early);
    expect(await namesIn(store)).toEqual([]);
    expect(journal.retired.map((lines) => lines.length)).toEqual([2]);
    expect(journal.snapshots).toHaveLength(1);
    await restored(store, journal.snapshots[0] ?? new Uint8Array());
    expect(await namesIn(store)).toEqual(['Noor']);
  });

  test.each(['beforeAppend', 'afterAppend'] as const)(
    'a crash %s while restoring leaves one store, and the next start finishes it',
    async (moment) => {
      const journal = memoryJournal();
      const around = surroundings(journal);
      const { store, release } = await opened(around);
      await performOn(store, startFund, FUND);
      const early = await makeBackup(store, '0.1.0');
      await addPeople(store, ['Noor']);
      const checked = await checkBackup(store, early);
      if (!checked.ok) throw new Error(checked.error.code);
      journal[moment] = () => {
        throw new Error('the process was killed');
      };
      expect((await restoreBackup(store, checked.value, '0.1.0')).ok).toBe(false);
      release();
      journal[moment] = () => undefined;
      const again = await opened(around);
      expect(['appended', 'whole']).toContain(again.report.finding.kind);
      expect(await namesIn(again.store)).toEqual([]);
      await addPeople(again.store, ['Sem']);
      again.release();
      expect(journal.retired).toHaveLength(1);
      const last = await opened(around);
      expect(last.report.finding).toEqual({ kind: 'whole' });
      expect(await namesIn(last.store)).toEqual(['Sem']);
    },
  );

  test('a snapshot that cannot be written stops the restore, and nothing changes', async () => {
    const journal = memoryJournal();
    const { store } = await opened(surroundings(journal));
    await performOn(store, startFund, FUND);
    const checked = await checkBackup(store, await makeBackup(store, '0.1.0'));
    if (!checked.ok) throw new Error(checked.error.code);
    await addPeople(store, ['Noor']);
    const full = {
      ...store,
      journal: {
        ...journal,
        snapshotWrite: async () => ({ ok: false as const, error: failure('disk.full') }),
      },
    };
    expect(await restoreBackup(full, checked.value, '0.1.0')).toEqual({
      ok: false,
      error: failure('disk.full'),
    });
    expect(await namesIn(store)).toEqual(['Noor']);
  });

  test('works in a browser too, where there is no journal', async () => {
    const around = surroundings(absentJournal());
    const { store, release } = await opened(around);
    await performOn(store, startFund, FUND);
    const bytes = await makeBackup(store, '0.1.0');
    await addPeople(store, ['Noor']);
    await restored(store, bytes);
    expect(await namesIn(store)).toEqual([]);
    release();
    expect((await opened(around)).report.finding).toEqual({ kind: 'journalAbsent' });
  });
});

describe('a backup whose file is sound but whose rows are not', () => {
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
  const fund = { id: '018d648a-4600-78cd-b1df-6456f71d4fbb', ...FUND };

  test.each([
    ['holds no fund', new Map(), backupProblem('noFund', {})],
    [
      'has a row that does not fit',
      new Map([['funds', [{ ...fund, scanDays: 0 }]]]),
      backupProblem('rowDoesNotFit', { table: 'funds', id: fund.id }),
    ],
    [
      'has a table nobody knows',
      new Map([['secrets', [{ id: 'a' }]]]),
      backupProblem('rowDoesNotFit', { table: 'secrets', id: 'a' }),
    ],
  ])('when it %s it is refused with a reason', async (_name, tables, error) => {
    const { store } = await opened(surroundings(memoryJournal()));
    expect(await checkBackup(store, writeBackup(facts, tables))).toEqual({ ok: false, error });
  });

  test('an audit log with a gap is refused', async () => {
    const { store } = await opened(surroundings(memoryJournal()));
    await performOn(store, startFund, FUND);
    await addPeople(store, ['Noor', 'Sem']);
    const second = await store.database.table(auditEntryTable.name).where('seq').equals(2).primaryKeys();
    await store.database.table(auditEntryTable.name).bulkDelete(second);
    const bytes = await makeBackup(store, '0.1.0');
    expect(await checkBackup(store, bytes)).toEqual({
      ok: false,
      error: backupProblem('chainBroken', { seq: 2 }),
    });
  });
});

describe('when store and journal tell different stories', () => {
  async function withShortJournal() {
    const journal = memoryJournal();
    const around = surroundings(journal);
    const first = await opened(around);
    await performOn(first.store, startFund, FUND);
    await addPeople(first.store, ['Noor', 'Sem']);
    first.release();
    journal.lines.fund = journal.lines.fund.slice(0, 2);
    return { journal, around, ...(await opened(around)) };
  }

  test('a person may keep the store: a new journal starts from it, the old one is put aside', async () => {
    const { journal, around, store, release } = await withShortJournal();
    expect(await keepStore(store)).toEqual(ok(null));
    await addPeople(store, ['Ali']);
    release();
    expect(journal.retired.map((lines) => lines.length)).toEqual([2]);
    await forgetStores();
    const again = await opened(around);
    expect(again.report.finding).toMatchObject({ kind: 'rebuilt' });
    expect(await namesIn(again.store)).toEqual(['Ali', 'Noor', 'Sem']);
    expect(auditBreak(await auditEntriesOf(again.store.database))).toBeNull();
  });

  test('or keep the journal: the store is made again from it', async () => {
    const { journal, around, store, release } = await withShortJournal();
    expect(await keepJournal(store, '0.1.0')).toEqual(ok(null));
    expect(journal.snapshots).toHaveLength(1);
    expect(await namesIn(store)).toEqual(['Noor']);
    await addPeople(store, ['Ali']);
    release();
    expect((await opened(around)).report.finding).toEqual({ kind: 'whole' });
  });
});

describe('the demo fund', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../../resources/demo-fund.json'), 'utf8');

  test('fills its own store, can be thrown away, and never meets the real fund', async () => {
    const around = surroundings(memoryJournal());
    const real = await opened(around, 'fund');
    const demo = await opened(around, 'demo');
    expect(await fillDemo(demo.store, text)).toEqual(ok(null));
    expect(await storeReader(demo.store).count(fundTable)).toBe(1);
    expect(await storeReader(real.store).count(fundTable)).toBe(0);
    demo.release();
    expect(await summaryOf(around, 'demo')).toMatchObject({ kind: 'present' });
    const again = await opened(around, 'demo');
    expect(again.report).toMatchObject({ finding: { kind: 'whole' }, quarantined: 0 });
    again.release();
    expect(await throwAway(around, 'demo')).toEqual(ok(null));
    expect(await summaryOf(around, 'demo')).toEqual({ kind: 'none' });
  });
});
