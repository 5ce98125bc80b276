import { closeDatabase, openDatabase } from '@renderer/data/database';
import { storeReader } from '@renderer/data/reader';
import { sealedPuts } from '@renderer/data/sealing/sealed-row';
import { bankEntryTable } from '@shared/domain/bank/bank-entry';
import { claimTable } from '@shared/domain/expenses/claim';
import { batchLineTable } from '@shared/domain/grants/batch-line';
import { grantTable } from '@shared/domain/grants/grant';
import { contentHashOf } from '@shared/domain/payments/signing';
import { canonicalJson, hashText } from '@shared/kernel/hash';
import { afterEach, expect, test } from 'vitest';
import { testId } from '../../../support/action-world';
import { aBankEntry } from '../../../support/builders';
import { APPROVER, aClaim } from '../../../support/claim-world';
import { forgetStores } from '../../../support/data-room';
import { anAwardedWorld } from '../../../support/grant-world';
import { aPaymentsWorld, batchOf, frozen, instalmentOf, linesOf } from '../../../support/payments-world';
import { testVault } from '../../../support/test-vault';

afterEach(forgetStores);

test('an award of version 6 was never raised or lowered, and keeps what was told of its end', async () => {
  const vault = testVault();
  await vault.take(1);
  const { grant } = await anAwardedWorld(100_00);
  const settled = {
    ...grant,
    state: {
      status: 'settled' as const,
      reportedOn: null,
      settledOn: '2026-03-01',
      spent: 0,
      withdrawnFor: 'Het feest gaat niet door.',
      kept: null,
    },
  };
  const { changes: _none, ...sixth } = settled;
  const before = await openDatabase('sixth', { vault, lastVersion: 6 });
  await before.table('grants').add(sealedPuts(vault, [{ table: grantTable.name, row: sixth }])[0]?.row);
  closeDatabase(before);
  const database = await openDatabase('sixth', { vault, lastVersion: 7 });
  expect(await storeReader({ database, vault }).all(grantTable)).toEqual([{ ...settled, changes: [] }]);
  closeDatabase(database);
});

test('a line of version 6 pays its instalment, and what was signed then still has the same hash', async () => {
  const vault = testVault();
  await vault.take(1);
  const payments = await aPaymentsWorld();
  const batchId = await frozen(payments, 1);
  const batch = batchOf(payments.world, batchId);
  const [line] = linesOf(payments.world, batchId);
  if (line === undefined) throw new Error('No line');
  const { kind: _kind, ...paid } = instalmentOf(line);
  const { pays: _pays, ...rest } = line;
  const sixth = { ...rest, ...paid };
  const before = await openDatabase('sixth-line', { vault, lastVersion: 6 });
  const [row] = sealedPuts(vault, [{ table: batchLineTable.name, row: line }]);
  const { pays: _sealed, ...row6 } = { ...row?.row, ...paid } as Record<string, unknown>;
  await before.table('batchLines').add(row6);
  closeDatabase(before);
  const database = await openDatabase('sixth-line', { vault, lastVersion: 7 });
  const reader = storeReader({ database, vault });
  expect(await reader.all(batchLineTable)).toEqual([line]);
  expect(await reader.where(batchLineTable, 'pays.grantId', paid.grantId)).toEqual([line]);
  const { state: _state, ...told } = batch;
  const { ended: _ended, ...signed } = sixth;
  expect(contentHashOf({ batch, lines: [line] })).toBe(hashText(canonicalJson({ ...told, lines: [signed] })));
  closeDatabase(database);
});

test('a claim that was paid in version 6 was paid by no line', async () => {
  const vault = testVault();
  await vault.take(1);
  const { personId: approvedBy } = APPROVER;
  const days = { approvedOn: '2026-03-03', paidOn: '2026-03-06' };
  const ids = { contributionId: testId(8301), entryId: testId(8401) };
  const paid = aClaim({ state: { status: 'paid', approvedBy, ...days, ...ids, lineId: null } });
  const { lineId: _none, ...sixth } = { ...paid.state, lineId: null };
  const before = await openDatabase('sixth-claim', { vault, lastVersion: 6 });
  const row = { ...paid, state: sixth };
  await before.table('claims').add(sealedPuts(vault, [{ table: claimTable.name, row }])[0]?.row);
  closeDatabase(before);
  const database = await openDatabase('sixth-claim', { vault, lastVersion: 7 });
  expect(await storeReader({ database, vault }).all(claimTable)).toEqual([paid]);
  closeDatabase(database);
});

test('of what came back in version 6 it is not known what the payment was', async () => {
  const vault = testVault();
  await vault.take(1);
  const parts = [{ entryId: testId(8401), amount: 5000, isNew: true, took: null }];
  const entry = aBankEntry({ amount: 5000, state: { status: 'booked', ground: 'name', reason: '', parts } });
  const sixth = parts.map(({ took: _none, ...part }) => part);
  const before = await openDatabase('sixth-bank', { vault, lastVersion: 6 });
  const row = { ...entry, state: { ...entry.state, parts: sixth } };
  await before.table('bankEntries').add(sealedPuts(vault, [{ table: bankEntryTable.name, row }])[0]?.row);
  closeDatabase(before);
  const database = await openDatabase('sixth-bank', { vault, lastVersion: 7 });
  expect(await storeReader({ database, vault }).all(bankEntryTable)).toEqual([entry]);
  closeDatabase(database);
});
