/** The bench's own eyes: what they must see when a store is not whole. */
import type { Store } from '@renderer/data/store';
import { beforeEach, describe, expect, test } from 'vitest';
import { forgetStores, opened, surroundings } from '../../support/data-room';
import { memoryJournal } from '../../support/memory-journal';
import { checkOpenStore } from './check';
import { type Acknowledged, streamActions } from './stream';

beforeEach(forgetStores);

async function streamed(limit: number): Promise<{ store: Store; acknowledged: Acknowledged[] }> {
  const { store } = await opened(surroundings(memoryJournal()));
  const acknowledged: Acknowledged[] = [];
  const onAcknowledged = (one: Acknowledged) => void acknowledged.push(one);
  const end = await streamActions(store, { mark: 'test', limit, onAcknowledged });
  expect(end).toEqual({ done: limit, stoppedBy: null });
  return { store, acknowledged };
}

test('a stream of actions is acknowledged one by one, as they stand in the log, and leaves a whole store', async () => {
  const { store, acknowledged } = await streamed(13);
  const report = await checkOpenStore(store);
  expect(report).toEqual({
    entries: expect.arrayContaining(acknowledged.map((one) => [one.seq, one.action, one.subjectId])),
    faults: [],
    halfWritten: 0,
  });
  expect(report.entries.length).toBe(13);
});

describe('what is not whole', () => {
  const spoilings: { what: string; spoil: (store: Store) => Promise<unknown>; halfWritten: number }[] = [
    {
      what: 'a row whose entry is there, and that is gone itself',
      spoil: async (store) => await store.database.table('contributions').clear(),
      halfWritten: 2,
    },
    {
      what: 'a row without an entry',
      spoil: async (store) =>
        await store.database.table('persons').add({ id: 'x', name: 'y', email: null, phone: null }),
      halfWritten: 1,
    },
    {
      what: 'a row that was changed past the log',
      spoil: async (store) => await store.database.table('funds').toCollection().modify({ name: 'Anders' }),
      halfWritten: 1,
    },
  ];

  test.each(spoilings)('$what is seen', async ({ spoil, halfWritten }) => {
    const { store } = await streamed(11);
    await spoil(store);
    const report = await checkOpenStore(store);
    expect(report.halfWritten).toBe(halfWritten);
    expect(report.faults.length).toBe(halfWritten);
  });

  test('an entry that is gone is seen, and the action counts as absent', async () => {
    const { store } = await streamed(11);
    await store.database.table('auditEntries').where('seq').equals(5).delete();
    const report = await checkOpenStore(store);
    expect(report.entries.map(([seq]) => seq)).not.toContain(5);
    expect(report.faults).toEqual([
      expect.stringContaining('audit chain'),
      expect.stringContaining('auditEntries/'),
    ]);
  });

  test('a line that waits for the journal is seen', async () => {
    const { store } = await streamed(3);
    await store.database.table('outbox').add({ seq: 4 });
    expect((await checkOpenStore(store)).faults).toEqual([expect.stringContaining('outbox: 1')]);
  });
});

describe('a store without a journal, as in a browser', () => {
  test('is whole when there are as many rows as it says itself', async () => {
    const { store, acknowledged } = await streamed(11);
    expect(await checkOpenStore({ ...store, journaled: false })).toEqual({
      entries: expect.arrayContaining(acknowledged.map((one) => [one.seq, one.action, one.subjectId])),
      faults: [],
      halfWritten: 0,
    });
  });

  test('is half written where a table has fewer', async () => {
    const { store } = await streamed(11);
    await store.database.table('contributions').clear();
    expect(await checkOpenStore({ ...store, journaled: false })).toMatchObject({
      halfWritten: 1,
      faults: [expect.stringMatching(/^contributions: 0 rows, \d+ told/)],
    });
  });
});
