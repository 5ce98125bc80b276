import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MIGRATIONS, SCHEMA_VERSION } from '@renderer/data/migrations/index';
import { storedIndex } from '@renderer/data/tables';
import { TABLES } from '@shared/domain/records';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../..');
const FILES = readdirSync(join(ROOT, 'renderer/data/migrations')).filter((name) => /^\d{4}-/.test(name));

test('versions count 1, 2, 3 without a gap, one file each', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  expect(FILES.map((name) => Number(name.slice(0, 4)))).toEqual(MIGRATIONS.map(({ version }) => version));
  expect(SCHEMA_VERSION).toBe(MIGRATIONS.at(-1)?.version);
});

test.each(FILES)('%s has a test of its own', (name) => {
  expect(existsSync(join(import.meta.dirname, name.replace(/\.ts$/, '.test.ts')))).toBe(true);
});

test('the newest store has a table for every record, with exactly the indexes that records ask for', () => {
  const stores = Object.assign({}, ...MIGRATIONS.map((migration) => migration.stores));
  const wanted = TABLES.map((table) => [
    table.name,
    ['id', ...table.indexes.map((field) => storedIndex(table, field))].join(', '),
  ]);
  expect(TABLES.map(({ name }) => [name, stores[name]])).toEqual(wanted);
});
