/** How much of a store is looked at before it opens, and what happens to one that was not left in order. */
import { closeDatabase, openDatabase } from '@renderer/data/database';
import { checkLater } from '@renderer/data/opening/later-check';
import { quarantinedRows } from '@renderer/data/opening/quarantine';
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import { databaseName, type OpeningStep, type Surroundings } from '@renderer/data/surroundings';
import { personTable } from '@shared/domain/people/person';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, forgetStores, opened, surroundings } from '../../../support/data-room';
import { absentJournal, type MemoryJournal, memoryJournal } from '../../../support/memory-journal';

beforeEach(forgetStores);
afterEach(forgetStores);

const NAMES = ['Noor', 'Sem', 'Ali'];
const FAY = { name: 'Fay', email: null, phone: null };
const LATER = { pause: async () => undefined, isOpen: () => true };

/** A store of three people, closed; from now on the pretended app is quit in order. */
async function storeOfThree(journal: MemoryJournal): Promise<Surroundings & { steps: OpeningStep[] }> {
  const steps: OpeningStep[] = [];
  const around = { ...surroundings(journal), onStep: (step: OpeningStep) => void steps.push(step), steps };
  const { store, release } = await opened(around);
  for (const name of NAMES) await performOn(store, addPerson, { name, email: null, phone: null });
  release();
  journal.endsCleanly = true;
  steps.length = 0;
  return around;
}

async function tamper(work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<unknown>) {
  const database = await openDatabase(databaseName('fund'), { vault: null });
  await work(database);
  closeDatabase(database);
}

const badRow = () =>
  tamper((database) => database.table('persons').orderBy(':id').limit(1).modify({ phone: 12 }));

async function namesIn(store: Parameters<typeof storeReader>[0]): Promise<string[]> {
  return (await storeReader(store).all(personTable)).map(({ name }) => name).sort();
}

describe('after an end in order', () => {
  test('counts and heads are compared, and nothing is written anew', async () => {
    const around = await storeOfThree(memoryJournal());
    const { store, report } = await opened(around);
    expect(report).toMatchObject({ finding: { kind: 'whole' }, depth: 'heads', quarantined: 0 });
    expect(around.steps).toEqual([]);
    expect(await namesIn(store)).toEqual([...NAMES].sort());
  });

  test.each<[string, Parameters<typeof tamper>[0], string]>([
    ['a row is missing', (database) => database.table('persons').limit(1).delete(), 'counts'],
    [
      'the last audit entry is another',
      (database) =>
        database
          .table('auditEntries')
          .orderBy('seq')
          .last((last) => database.table('auditEntries').put({ ...last, hash: '0'.repeat(64) })),
      'chain',
    ],
  ])('%s: everything is looked at, and made again from the journal', async (_what, work, why) => {
    const around = await storeOfThree(memoryJournal());
    await tamper(work);
    const { store, report } = await opened(around);
    expect(report).toMatchObject({ finding: { kind: 'rebuilt', why }, depth: 'all' });
    expect(await namesIn(store)).toEqual([...NAMES].sort());
  });

  test('a row that does not fit is set apart later, and the counts stay right', async () => {
    const around = await storeOfThree(memoryJournal());
    await badRow();
    const first = await opened(around);
    expect(first.report.quarantined).toBe(0);
    expect(await checkLater(first.store, LATER)).toEqual({ misfits: 1, isChainWhole: true });
    expect(await quarantinedRows(first.store)).toMatchObject([{ table: 'persons', row: { phone: 12 } }]);
    first.release();
    expect((await opened(around)).report).toMatchObject({ finding: { kind: 'whole' }, quarantined: 1 });
  });

  test('an altered entry in the middle of the audit log is found later', async () => {
    const around = await storeOfThree(memoryJournal());
    await tamper((database) =>
      database.table('auditEntries').orderBy('seq').limit(1).modify({ action: 'x' }),
    );
    const { store, report } = await opened(around);
    expect(report.depth).toBe('heads');
    expect(await checkLater(store, LATER)).toEqual({ misfits: 0, isChainWhole: false });
  });

  test('the later check lets the screen go first before every slice, and ends when the store is closed', async () => {
    const { store } = await opened(await storeOfThree(memoryJournal()));
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
    };
    expect(await checkLater(store, { pause, isOpen: () => pauses < 3 })).toBe(null);
    expect(pauses).toBe(3);
  });
});

describe('after being cut off', () => {
  test('every row is looked at and written anew before the store opens, and it is sound after that', async () => {
    const journal = memoryJournal();
    const around = await storeOfThree(journal);
    journal.unsound.add('fund');
    await badRow();
    const { store, report, release } = await opened(around);
    expect(report).toMatchObject({ finding: { kind: 'whole' }, depth: 'all', quarantined: 1 });
    expect(around.steps).toEqual(['checking', 'rewriting']);
    expect(journal.unsound.has('fund')).toBe(false);
    expect(await performOn(store, addPerson, FAY)).toMatchObject({
      ok: true,
    });
    release();
    expect((await opened(around)).report).toMatchObject({ finding: { kind: 'whole' }, depth: 'heads' });
    const left = (await indexedDB.databases()).map(({ name }) => name);
    expect(left).toEqual(['buurtpot-fund']);
  });

  test('where it cannot be written anew it opens, and is tried again at the next opening', async () => {
    const journal = memoryJournal();
    const around = await storeOfThree(journal);
    journal.unsound.add('fund');
    const full = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const { store } = await opened({ ...around, random: full });
    expect(await namesIn(store)).toEqual([...NAMES].sort());
    expect(journal.unsound.has('fund')).toBe(true);
  });

  test('on a full disk nothing is written anew: it waits for an opening with room', async () => {
    const journal = memoryJournal();
    const around = await storeOfThree(journal);
    journal.unsound.add('fund');
    journal.space = { freeBytes: 0, level: 'full' };
    const { store } = await opened(around);
    expect(await namesIn(store)).toEqual([...NAMES].sort());
    expect(around.steps).toEqual(['checking']);
    expect(journal.unsound.has('fund')).toBe(true);
  });

  test('a machine that does not answer counts as being cut off', async () => {
    const journal = memoryJournal();
    const around = await storeOfThree(journal);
    const silent = { ...journal, storeLastEnd: () => Promise.reject(new Error('no answer')) };
    expect((await opened({ ...around, journal: silent })).report.depth).toBe('all');
  });

  test('what stands in one copy only, in a browser, is looked at whole and never written anew', async () => {
    const steps: OpeningStep[] = [];
    const around = { ...surroundings(absentJournal()), onStep: (step: OpeningStep) => void steps.push(step) };
    expect((await opened(around)).report.depth).toBe('all');
    expect(steps).toEqual(['checking']);
  });
});

test.each([
  {
    name: 'AbortError',
    code: 'store.closed',
    why: 'a commit that fails is told as an abort, without an error',
  },
  { name: 'QuotaExceededError', code: 'disk.full', why: 'no room' },
  { name: 'UnknownError', code: 'store.closed', why: 'a file of the engine cannot be read' },
])('$name ($why) is answered in words, and the next opening looks at everything', async ({ name, code }) => {
  const journal = memoryJournal();
  const around = await storeOfThree(journal);
  const { store, release } = await opened(around);
  const broken = {
    ...store.clock,
    now: () => {
      throw new DOMException('', name);
    },
  };
  const answer = await performOn({ ...store, clock: broken }, addPerson, FAY);
  expect(answer).toMatchObject({ ok: false, error: { kind: 'failure', failure: { code } } });
  expect(await namesIn(store)).toEqual([...NAMES].sort());
  release();
  expect((await opened(around)).report).toMatchObject({ finding: { kind: 'whole' }, depth: 'all' });
});

test('an engine that lets go of the store by itself closes it here, and nothing opens it again', async () => {
  const { store } = await opened(await storeOfThree(memoryJournal()));
  const native = store.database.backendDB();
  native.onclose?.call(native, new Event('close'));
  expect(store.saveState.getState().readOnly).toEqual({ kind: 'closed' });
  const answer = await performOn(store, addPerson, FAY);
  expect(answer).toMatchObject({ ok: false, error: { kind: 'failure', failure: { code: 'store.closed' } } });
  await expect(namesIn(store)).rejects.toThrow();
  expect(store.database.isOpen()).toBe(false);
});
