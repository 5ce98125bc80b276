import { fundRecords } from '@renderer/data/queries/exports';
import type { Reader } from '@shared/domain/action';
import { dataPackage } from '@shared/formats/municipal/data-package';
import { verifyExport } from '@shared/formats/municipal/verify/verify-export';
import type { Day } from '@shared/kernel/dates';
import { expect, test } from 'vitest';
import { aWorld } from '../../../support/action-world';
import { MARK, recordsIn } from '../../../support/export-file';
import { anExportWorld } from '../../../support/export-world';

test('an export is made of all records, and persons and photos are not even read', async () => {
  const world = await anExportWorld();
  const asked: string[] = [];
  const watched: Reader = {
    ...world.reader,
    all: (table) => {
      asked.push(table.name);
      return world.reader.all(table);
    },
  };
  const records = await fundRecords(watched);
  expect(records).toEqual(recordsIn(world));
  expect(asked).not.toContain('persons');
  expect(asked).not.toContain('evidence');
  expect(records !== null && verifyExport(dataPackage.make(records, MARK)).passed).toBe(true);
});

test('without a fund there is nothing to export', async () => {
  expect(await fundRecords(aWorld({ today: '2026-01-01' as Day }).reader)).toBeNull();
});
