import { readFileSync } from 'node:fs';
import { fillDemo } from '@renderer/data/opening/demo';
import { entriesOf } from '@renderer/data/queries/audit';
import { storeReader } from '@renderer/data/reader';
import { bankEntryTable } from '@shared/domain/bank/bank-entry';
import { batchLineTable } from '@shared/domain/grants/batch-line';
import { type GrantId, grantTable } from '@shared/domain/grants/grant';
import { afterEach, expect, test } from 'vitest';
import { forgetStores, opened, surroundings } from '../../../support/data-room';
import { memoryJournal } from '../../../support/memory-journal';

const DEMO = new URL('../../../../resources/demo-fund.json', import.meta.url);

afterEach(forgetStores);

test('the log of an award has its round, its payment batch and the entry of the bank that closed it', async () => {
  const { store } = await opened(surroundings(memoryJournal()), 'demo');
  const filled = await fillDemo(store, readFileSync(DEMO, 'utf8'));
  expect(filled.ok).toBe(true);
  const reader = storeReader(store);
  const grant = (await reader.all(grantTable)).find(({ number }) => number === 14);
  const log = await entriesOf(reader, grant?.id as GrantId);
  const [line] = await reader.where(batchLineTable, 'pays.grantId', grant?.id ?? '');
  const subjects = new Set(log.map(({ subjectId }) => subjectId));
  expect(subjects).toContain(line?.batchId);
  expect(subjects).toContain(grant?.roundId);
  expect(new Set(log.map(({ action }) => action))).toEqual(
    new Set([
      'award-round',
      'change-instalments',
      'add-requirement',
      'compose-batch',
      'freeze-batch',
      'approve-batch',
      'send-batch',
      'book-bank-entry',
    ]),
  );
  const ofBank = (await reader.all(bankEntryTable)).filter(({ id }) => subjects.has(id));
  expect(ofBank.map(({ amount }) => amount)).toEqual([-495_000]);
});
