import { parseBody } from '@renderer/data/journal/journal-body';
import { outboxLines } from '@renderer/data/journal/outbox';
import { SCHEMA_VERSION } from '@renderer/data/migrations/index';
import { openStoreIn } from '@renderer/data/opening/stores';
import { performOn, retryJournal } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import { auditBreak, auditEntriesOf } from '@renderer/data/row-set';
import { defineAction } from '@shared/domain/action';
import { auditEntryTable } from '@shared/domain/audit/audit-entry';
import { personTable } from '@shared/domain/people/person';
import { failure } from '@shared/ipc/failure';
import { NO_HASH } from '@shared/kernel/hash';
import { ok } from '@shared/kernel/result';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { addPerson, forgetStores, opened, removePerson, surroundings } from '../../support/data-room';
import { absentJournal, memoryJournal } from '../../support/memory-journal';

const person = (name: string) => ({ name, email: null, phone: null });

beforeEach(forgetStores);
afterEach(forgetStores);

describe('perform', () => {
  test('writes rows and audit entry, has the journal keep them, and only then says so', async () => {
    const journal = memoryJournal();
    const { store } = await opened(surroundings(journal));
    const done = await performOn(store, addPerson, person('  Noor  '));
    const reader = storeReader(store);
    const [row] = await reader.all(personTable);
    expect(done).toEqual(ok({ subjectId: row?.id, undo: null }));
    expect(row?.name).toBe('Noor');
    const [entry] = await reader.all(auditEntryTable);
    expect(entry).toMatchObject({ seq: 1, action: 'add-person', actor: 'treasurer', subjectId: row?.id });
    expect(await outboxLines(store.database)).toEqual([]);
    const [line] = journal.lines.fund;
    expect(line?.previousHash).toBe(NO_HASH);
    expect(line?.body).not.toContain('Noor');
    const body = parseBody(line?.body ?? '', SCHEMA_VERSION, store);
    if (!body.ok || body.value.kind !== 'change') throw new Error('The line cannot be read.');
    const stored = await store.database.table('persons').toArray();
    const keys = await store.database.table('subjectKeys').toArray();
    expect(body.value).toMatchObject({
      puts: [
        { table: 'persons', row: stored[0] },
        { table: 'subjectKeys', row: keys[0] },
      ],
      removals: [],
      entry,
    });
    expect(JSON.stringify(stored)).not.toContain('Noor');
    expect(store.saveState.getState()).toMatchObject({ saving: false, readOnly: null });
    expect(store.saveState.getState().savedAt).not.toBeNull();
  });

  test('input that does not fit is told per field, and nothing is written', async () => {
    const journal = memoryJournal();
    const { store } = await opened(surroundings(journal));
    const done = await performOn(store, addPerson, { name: '', email: 'x', phone: null });
    expect(done.ok).toBe(false);
    if (done.ok || done.error.kind !== 'invalid') throw new Error('It should be invalid.');
    expect(done.error.issues.map(({ path }) => path)).toEqual(['name', 'email']);
    expect(journal.lines.fund).toEqual([]);
  });

  test('a refusal leaves no trace', async () => {
    const journal = memoryJournal();
    const { store } = await opened(surroundings(journal));
    await performOn(store, addPerson, person('Noor'));
    const refused = await performOn(store, addPerson, person('Noor'));
    expect(refused).toEqual({
      ok: false,
      error: { kind: 'refusal', refusal: { code: 'people.known', params: { name: 'Noor' }, field: null } },
    });
    const reader = storeReader(store);
    expect(await reader.count(personTable)).toBe(1);
    expect(await reader.count(auditEntryTable)).toBe(1);
    expect(journal.lines.fund).toHaveLength(1);
  });

  const nowhere = { puts: [], removals: [], audit: { subject: { kind: 'x', id: 'x' }, details: {} } };
  test.each([
    [
      'a row that does not fit its table',
      { ...nowhere, puts: [{ table: 'persons', row: { id: 'no-uuid' } }] },
      /does not fit persons/,
    ],
    [
      'a table that is none',
      { ...nowhere, puts: [{ table: 'outbox', row: { id: 'x' } }] },
      /no record's table/,
    ],
    [
      'the audit log itself',
      { ...nowhere, removals: [{ table: 'auditEntries', id: 'x' }] },
      /Only perform writes the audit log/,
    ],
  ])(
    'an action that writes %s is our own mistake: it throws and writes nothing',
    async (_name, change, words) => {
      const journal = memoryJournal();
      const { store } = await opened(surroundings(journal));
      const wrong = defineAction({
        name: 'wrong',
        input: z.null(),
        load: async () => null,
        decide: () => ok(change),
      });
      await expect(performOn(store, wrong, null)).rejects.toThrow(words);
      expect(await storeReader(store).count(auditEntryTable)).toBe(0);
      expect((await performOn(store, addPerson, person('Noor'))).ok).toBe(true);
      expect(journal.lines.fund).toHaveLength(1);
    },
  );

  test('a hundred at once are written one after the other, in one whole chain', async () => {
    const journal = memoryJournal();
    const { store } = await opened(surroundings(journal));
    const names = Array.from({ length: 100 }, (_, n) => `Bewoner ${n}`);
    const done = await Promise.all(names.map((name) => performOn(store, addPerson, person(name))));
    expect(done.every(({ ok: isDone }) => isDone)).toBe(true);
    const entries = await auditEntriesOf(store.database);
    expect(auditBreak(entries)).toBeNull();
    expect(entries).toHaveLength(100);
    expect(journal.lines.fund.map(({ seq }) => seq)).toEqual(names.map((_, index) => index + 1));
  });

  test('what is removed is gone, and counted so', async () => {
    const journal = memoryJournal();
    const around = surroundings(journal);
    const { store, release } = await opened(around);
    const added = await performOn(store, addPerson, person('Noor'));
    if (!added.ok) throw new Error('It was refused.');
    await performOn(store, removePerson, { id: added.value.subjectId });
    expect(await storeReader(store).all(personTable)).toEqual([]);
    release();
    expect((await opened(around)).report.finding).toEqual({ kind: 'whole' });
  });

  test('a change larger than one line goes in parts, and comes back whole', async () => {
    const journal = memoryJournal();
    const around = surroundings(journal);
    const { store, release } = await opened(around);
    const many = defineAction({
      name: 'add-many',
      input: z.null(),
      load: async () => null,
      decide: (_snapshot, _input, context) => {
        const puts = Array.from({ length: 200 }, () => ({
          table: 'evidence',
          row: {
            id: context.newId(),
            reportId: context.newId(),
            mediaType: 'image/png',
            data: 'A'.repeat(100_000),
            sha256: NO_HASH,
            caption: '',
            consent: 'allAgreed',
          },
        }));
        return ok({ puts, removals: [], audit: { subject: { kind: 'x', id: 'x' }, details: {} } });
      },
    });
    expect((await performOn(store, many, null)).ok).toBe(true);
    expect(journal.lines.fund.length).toBeGreaterThan(3);
    release();
    await forgetStores();
    const again = await opened(around);
    expect(again.report.finding).toMatchObject({ kind: 'rebuilt', why: 'empty' });
    expect(await again.store.database.table('evidence').count()).toBe(200);
  }, 60_000);
});

describe('a journal that cannot be written', () => {
  test('keeps the change, tells so, takes no more, and goes on once it can', async () => {
    const journal = memoryJournal();
    const { store } = await opened(surroundings(journal));
    journal.appendFailure = failure('disk.full');
    const first = await performOn(store, addPerson, person('Noor'));
    expect(first).toEqual({ ok: false, error: { kind: 'failure', failure: failure('disk.full') } });
    expect(await storeReader(store).count(personTable)).toBe(1);
    expect(store.saveState.getState().readOnly).toEqual({ kind: 'journal', failure: failure('disk.full') });
    const second = await performOn(store, addPerson, person('Sem'));
    expect(second).toEqual({ ok: false, error: { kind: 'failure', failure: failure('disk.full') } });
    expect(await storeReader(store).count(personTable)).toBe(1);
    expect((await retryJournal(store)).ok).toBe(false);
    journal.appendFailure = null;
    expect(await retryJournal(store)).toEqual(ok(null));
    expect(store.saveState.getState().readOnly).toBeNull();
    expect((await performOn(store, addPerson, person('Sem'))).ok).toBe(true);
    expect(journal.lines.fund).toHaveLength(2);
  });

  test('a call that breaks is no different from one that fails', async () => {
    const journal = memoryJournal();
    const { store } = await opened(surroundings(journal));
    journal.beforeAppend = () => {
      throw new Error('the machine room is gone');
    };
    const done = await performOn(store, addPerson, person('Noor'));
    expect(done).toEqual({ ok: false, error: { kind: 'failure', failure: failure('machine.failed') } });
  });

  test('in a browser there is none: changes are kept in the store alone', async () => {
    const around = surroundings(absentJournal());
    const { store, report, release } = await opened(around);
    expect(report.finding).toEqual({ kind: 'journalAbsent' });
    expect((await performOn(store, addPerson, person('Noor'))).ok).toBe(true);
    expect(await outboxLines(store.database)).toEqual([]);
    release();
    const again = await opened(around);
    expect(again.report.finding).toEqual({ kind: 'journalAbsent' });
    expect(await storeReader(again.store).count(personTable)).toBe(1);
  });
});

describe('the reader', () => {
  test('finds by index, finds the last, and refuses a field without an index', async () => {
    const { store } = await opened(surroundings(memoryJournal()));
    for (const name of ['Noor', 'Sem', 'Ali']) await performOn(store, addPerson, person(name));
    const reader = storeReader(store);
    expect((await reader.where(personTable, 'name', 'Sem')).map(({ name }) => name)).toEqual(['Sem']);
    await expect(reader.last(personTable, 'name')).rejects.toThrow('persons is not in order of name');
    expect((await reader.last(auditEntryTable, 'seq'))?.seq).toBe(3);
    await expect(reader.where(personTable, 'phone', 'x')).rejects.toThrow('no index on phone');
  });
});

test('a second window is told that the first one writes', async () => {
  const around = surroundings(memoryJournal());
  const { release } = await opened(around);
  expect(await openStoreIn(around, 'fund')).toEqual({ ok: false, error: { kind: 'otherWindow' } });
  release();
  expect((await openStoreIn(around, 'fund')).ok).toBe(true);
});
