import { closeDatabase, openDatabase } from '@renderer/data/database';
import { keepAside, quarantinedRows, repairRow } from '@renderer/data/opening/quarantine';
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import { databaseName } from '@renderer/data/surroundings';
import { auditEntryTable } from '@shared/domain/audit/audit-entry';
import { personTable } from '@shared/domain/people/person';
import { ok } from '@shared/kernel/result';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPerson, forgetStores, opened, surroundings } from '../../../support/data-room';
import { absentJournal, memoryJournal } from '../../../support/memory-journal';

beforeEach(forgetStores);
afterEach(forgetStores);

async function withOneBadRow(journal = memoryJournal()) {
  const around = surroundings(journal);
  const first = await opened(around);
  for (const name of ['Noor', 'Sem']) {
    await performOn(first.store, addPerson, { name, email: null, phone: null });
  }
  first.release();
  const database = await openDatabase(databaseName('fund'), { vault: null });
  await database.table('persons').orderBy(':id').limit(1).modify({ phone: 12 });
  closeDatabase(database);
  return around;
}

test('a row that does not fit is set apart at the start: the rest can be read, and it is not lost', async () => {
  const { store, report } = await opened(await withOneBadRow());
  expect(report).toMatchObject({ finding: { kind: 'whole' }, quarantined: 1 });
  expect((await storeReader(store).all(personTable)).map(({ name }) => name)).toEqual(['Sem']);
  const [row] = await quarantinedRows(store);
  expect(row).toMatchObject({ table: 'persons', row: { name: 'Noor', phone: 12 }, keptAside: false });
  expect(row?.issues.map(({ path }) => path)).toEqual(['phone']);
});

test('its last good version comes back from the journal, and the audit log says so', async () => {
  const around = await withOneBadRow();
  const { store, release } = await opened(around);
  const [row] = await quarantinedRows(store);
  if (row === undefined) throw new Error('Nothing was set apart.');
  expect(await repairRow(store, row)).toEqual(ok(null));
  const reader = storeReader(store);
  expect(await reader.all(personTable)).toContainEqual({
    id: row.rowId,
    name: 'Noor',
    email: null,
    phone: null,
  });
  expect(await reader.last(auditEntryTable, 'seq')).toMatchObject({
    action: 'repair-row',
    subjectId: row.rowId,
  });
  release();
  expect((await opened(around)).report).toMatchObject({ finding: { kind: 'whole' }, quarantined: 0 });
});

test('kept aside, it stays where it is and the store stays whole', async () => {
  const around = await withOneBadRow();
  const { store, release } = await opened(around);
  const [row] = await quarantinedRows(store);
  await keepAside(store, row?.id ?? '');
  release();
  const again = await opened(around);
  expect(again.report).toMatchObject({ finding: { kind: 'whole' }, quarantined: 0 });
  expect(await quarantinedRows(again.store)).toEqual([{ ...row, keptAside: true }]);
});

test('without a journal there is nothing to put back', async () => {
  const around = surroundings(absentJournal());
  const { store } = await opened(around);
  const row = {
    id: 'q',
    table: 'persons',
    rowId: 'x',
    row: {},
    issues: [],
    foundAt: around.clock.now(),
    keptAside: false,
  };
  expect(await repairRow(store, row)).toEqual({ ok: false, error: 'nothingGood' });
});
