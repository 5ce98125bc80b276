import { closeDatabase, openDatabase } from '@renderer/data/database';
import { SCHEMA_VERSION } from '@renderer/data/migrations/index';
import { openStoreIn } from '@renderer/data/opening/stores';
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import { auditBreak, auditEntriesOf } from '@renderer/data/row-set';
import { databaseName, type Surroundings } from '@renderer/data/surroundings';
import { personTable } from '@shared/domain/people/person';
import { failure } from '@shared/ipc/failure';
import { type JournalLine, nextJournalLine } from '@shared/ipc/journal-line';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, forgetStores, opened, surroundings } from '../../../support/data-room';
import { absentJournal, type MemoryJournal, memoryJournal } from '../../../support/memory-journal';

beforeEach(forgetStores);
afterEach(forgetStores);

const person = (name: string) => ({ name, email: null, phone: null });

/** A store with so many people in it, closed again. */
async function storeWith(names: readonly string[], journal: MemoryJournal): Promise<Surroundings> {
  const around = surroundings(journal);
  const { store, release } = await opened(around);
  for (const name of names) await performOn(store, addPerson, person(name));
  release();
  return around;
}

/** Changes the closed store behind the app's back, as an engine or a disk might. */
async function tamper(work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<unknown>) {
  const database = await openDatabase(databaseName('fund'), { vault: null });
  await work(database);
  closeDatabase(database);
}

/** Opens, says what it found and who is in the store, and closes. */
async function findings(around: Surroundings) {
  const { store, report, release } = await opened(around);
  const names = (await storeReader(store).all(personTable)).map(({ name }) => name).sort();
  const whole = auditBreak(await auditEntriesOf(store.database)) === null;
  const readOnly = store.saveState.getState().readOnly;
  release();
  return { finding: report.finding, names, whole, readOnly };
}

const WHOLE = { finding: { kind: 'whole' }, names: ['Ali', 'Noor', 'Sem'], whole: true, readOnly: null };

describe('the check at every start', () => {
  test('a new store and an empty journal agree', async () => {
    expect(await findings(surroundings(memoryJournal()))).toEqual({ ...WHOLE, names: [] });
  });

  test('what was written is there after the next start', async () => {
    expect(await findings(await storeWith(['Noor', 'Sem', 'Ali'], memoryJournal()))).toEqual(WHOLE);
  });

  test('a change that was committed but never sent is sent', async () => {
    const journal = memoryJournal();
    const around = await storeWith(['Noor', 'Sem'], journal);
    journal.appendFailure = failure('disk.full');
    await storeWithMore(around, 'Ali');
    expect(journal.lines.fund).toHaveLength(2);
    journal.appendFailure = null;
    expect(await findings(around)).toEqual({ ...WHOLE, finding: { kind: 'appended', lines: 1 } });
    expect(journal.lines.fund).toHaveLength(3);
    expect(await findings(around)).toEqual(WHOLE);
  });

  test('a change that was sent but still waits in the outbox is not sent twice', async () => {
    const journal = memoryJournal();
    const around = await storeWith(['Noor', 'Sem', 'Ali'], journal);
    await tamper((database) => database.table('outbox').add(journal.lines.fund[2]));
    expect(await findings(around)).toEqual(WHOLE);
    expect(journal.lines.fund).toHaveLength(3);
  });

  test('a store that lost its last writes gets them from the journal', async () => {
    const journal = memoryJournal();
    const around = await storeWith(['Noor'], journal);
    const early = await copyOfStore();
    await storeWithMore(around, 'Sem');
    await storeWithMore(around, 'Ali');
    await putBack(early);
    expect(await findings(around)).toEqual({ ...WHOLE, finding: { kind: 'replayed', lines: 2 } });
    expect(await findings(around)).toEqual(WHOLE);
  });

  test('an empty store is made again from the journal, and the same device goes on', async () => {
    const journal = memoryJournal();
    const around = await storeWith(['Noor', 'Sem'], journal);
    await forgetStores();
    const { store, report, release } = await opened(around);
    expect(report.finding).toEqual({ kind: 'rebuilt', lines: 2, why: 'empty' });
    await performOn(store, addPerson, person('Ali'));
    const devices = (await auditEntriesOf(store.database)).map(({ device }) => device);
    release();
    expect(await findings(around)).toEqual(WHOLE);
    expect(new Set(devices).size).toBe(1);
  });

  test.each<[string, Parameters<typeof tamper>[0], string]>([
    ['rows are missing', (database) => database.table('persons').limit(1).delete(), 'counts'],
    ['its row about itself is gone', (database) => database.table('device').clear(), 'empty'],
    [
      'an audit entry was altered',
      (database) => database.table('auditEntries').toCollection().modify({ action: 'something-else' }),
      'chain',
    ],
    [
      'all rows are gone but not the row about itself',
      async (database) => {
        for (const table of database.tables) if (table.name !== 'device') await table.clear();
      },
      'empty',
    ],
  ])('when %s it is made again from the journal', async (_name, work, why) => {
    const around = await storeWith(['Noor', 'Sem', 'Ali'], memoryJournal());
    await tamper(work);
    expect(await findings(around)).toEqual({ ...WHOLE, finding: { kind: 'rebuilt', lines: 3, why } });
    expect(await findings(around)).toEqual(WHOLE);
  });
});

describe('what it never settles by itself', () => {
  const question = { kind: 'question' };

  test.each<[string, (lines: JournalLine[]) => JournalLine[], object]>([
    ['a journal that lost its end', (lines) => lines.slice(0, 1), { kind: 'journalBehind' }],
    ['a journal that is gone', () => [], { kind: 'journalBehind' }],
    ['a journal of another life of the same length', () => linesOf(['a', 'b', 'c']), { kind: 'diverged' }],
    ['a longer journal of another life', () => linesOf(['a', 'b', 'c', 'd']), { kind: 'diverged' }],
  ])('%s: the store stays as it is and is read only', async (_name, change, finding) => {
    const journal = memoryJournal();
    const around = await storeWith(['Noor', 'Sem', 'Ali'], journal);
    journal.lines.fund = change(journal.lines.fund);
    expect(await findings(around)).toEqual({ ...WHOLE, finding, readOnly: question });
    const { store } = await opened(around);
    expect(await performOn(store, addPerson, person('Eva'))).toEqual({
      ok: false,
      error: { kind: 'failure', failure: failure('store.readOnly') },
    });
  });

  test('a journal that cannot be read: read only where there is a store, not opened where there is none', async () => {
    const journal = memoryJournal();
    const around = await storeWith(['Noor', 'Sem', 'Ali'], journal);
    const problem = failure('journal.damaged', { line: 2 });
    const damaged = {
      ...around,
      journal: { ...journal, journalHead: async () => ({ ok: false as const, error: problem }) },
    };
    expect(await findings(damaged)).toEqual({
      ...WHOLE,
      finding: { kind: 'journalUnreadable', failure: problem },
      readOnly: question,
    });
    await forgetStores();
    expect(await openStoreIn(damaged, 'fund')).toEqual({
      ok: false,
      error: { kind: 'failure', failure: problem },
    });
  });

  test('a lost store beside a journal with a bad line is not opened', async () => {
    const journal = memoryJournal();
    const around = await storeWith(['Noor', 'Sem', 'Ali'], journal);
    journal.lines.fund = journal.lines.fund.map((line) => (line.seq === 2 ? { ...line, body: '{}' } : line));
    await forgetStores();
    expect(await openStoreIn(around, 'fund')).toEqual({
      ok: false,
      error: { kind: 'journalBroken', line: 2 },
    });
  });

  test('in a browser a damaged store is told, and there is nothing to mend it from', async () => {
    const around = surroundings(absentJournal());
    const { store, release } = await opened(around);
    await performOn(store, addPerson, person('Noor'));
    await performOn(store, addPerson, person('Sem'));
    release();
    await tamper((database) => database.table('persons').limit(1).delete());
    expect((await findings(around)).finding).toEqual({ kind: 'damaged', why: 'counts' });
  });
});

describe('a newer app was here', () => {
  test('a store with a higher version is refused, and stays as it is', async () => {
    const around = await storeWith(['Noor'], memoryJournal());
    const database = await openDatabase(databaseName('fund'), { vault: null });
    closeDatabase(database);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(databaseName('fund'), 10 * (SCHEMA_VERSION + 1));
      request.onupgradeneeded = () => undefined;
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
    });
    expect(await openStoreIn(around, 'fund')).toEqual({
      ok: false,
      error: { kind: 'newer', storeVersion: SCHEMA_VERSION + 1, appVersion: SCHEMA_VERSION },
    });
  });

  test('a journal with newer lines is refused', async () => {
    const journal = memoryJournal();
    const around = await storeWith(['Noor'], journal);
    journal.lines.fund.push(
      nextJournalLine(
        journal.lines.fund[0] ?? null,
        JSON.stringify({ schema: SCHEMA_VERSION + 1, kind: 'later' }),
      ),
    );
    expect(await openStoreIn(around, 'fund')).toEqual({
      ok: false,
      error: { kind: 'newer', storeVersion: SCHEMA_VERSION + 1, appVersion: SCHEMA_VERSION },
    });
  });
});

async function storeWithMore(around: Surroundings, name: string): Promise<void> {
  const { store, release } = await opened(around);
  await performOn(store, addPerson, person(name));
  release();
}

function linesOf(bodies: readonly string[]): JournalLine[] {
  const lines: JournalLine[] = [];
  for (const body of bodies) lines.push(nextJournalLine(lines.at(-1) ?? null, body));
  return lines;
}

type Copy = Map<string, unknown[]>;

async function copyOfStore(): Promise<Copy> {
  const copy: Copy = new Map();
  await tamper(async (database) => {
    for (const table of database.tables) copy.set(table.name, await table.toArray());
  });
  return copy;
}

async function putBack(copy: Copy): Promise<void> {
  await tamper(async (database) => {
    for (const table of database.tables) {
      await table.clear();
      await table.bulkAdd(copy.get(table.name) ?? []);
    }
  });
}
