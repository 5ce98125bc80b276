/**
 * `laden.sql` in a real PostgreSQL, where one is installed: what is in the database is what is in the files.
 * Verified with PostgreSQL 15; psql up to 17 ends a file at a line with only `\.`, which is why such text is changed.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Initiative } from '@shared/domain/people/initiative';
import { readCsv } from '@shared/formats/csv';
import { dataPackage } from '@shared/formats/municipal/data-package';
import { loadSql } from '@shared/formats/municipal/load-sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Files, filesOf, MARK, recordsIn, textOf } from '../../../support/export-file';
import { anExportYearWorld } from '../../../support/export-year-world';
import { installedPostgres, type Postgres, startPostgres } from '../../../support/postgres';
import { scratchFolder } from '../../../support/scratch-folder';
import { skippedWhen } from '../../../support/skipped';

const START_LIMIT_MS = 60_000;
const installed = await installedPostgres();
const absent = { what: 'laden.sql in a real PostgreSQL', why: 'no PostgreSQL here that can be started' };
const scratch = scratchFolder();

/** Everything a real fund has, and what a database may stumble on. */
async function anAwkwardExport(): Promise<Files> {
  const records = recordsIn(await anExportYearWorld());
  const awkward = 'Een "komma", een\nregel,\n\\.\nen nóg een';
  const initiatives = records.initiatives.map((row): Initiative => ({ ...row, name: awkward }));
  const ballots = records.ballots.map((ballot) => ({
    ...ballot,
    choices: ballot.choices.map((choice, place) => ({ ...choice, points: (place + 1) / 3 })),
  }));
  return filesOf(dataPackage.make({ ...records, initiatives, ballots }, MARK));
}

async function unpack(files: Files, folder: string): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

function sortedCells(csv: string): string[] {
  const read = readCsv(csv);
  if (!read.ok) throw new Error(read.error.code);
  return [read.value.header, ...read.value.rows.map(({ cells }) => cells)]
    .map((row) => JSON.stringify(row))
    .sort();
}

test('amounts keep two decimals, other numbers as many as they have, and all is loaded or nothing', () => {
  const column = { title: '', required: false };
  const sql = loadSql([
    {
      name: 'proef',
      title: 'Proef',
      columns: [
        { ...column, name: 'bedrag', type: 'euro' },
        { ...column, name: 'punten', type: 'number' },
      ],
      primaryKey: ['bedrag'],
      foreignKeys: [],
      rows: [],
    },
  ]);
  expect(sql.split('\n').slice(1)).toEqual([
    '\\set ON_ERROR_STOP on',
    '',
    'BEGIN;',
    '',
    'CREATE TABLE proef (',
    '  bedrag NUMERIC(14,2),',
    '  punten NUMERIC,',
    '  PRIMARY KEY (bedrag)',
    ');',
    '',
    "\\copy proef FROM 'data/proef.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')",
    '',
    'COMMIT;',
    '',
  ]);
});

describe.skipIf(skippedWhen(installed === null, absent))('in PostgreSQL', () => {
  let postgres: Postgres | null = null;
  const psql = async (...args: string[]) => (await postgres?.psql(scratch(), ...args)) ?? '';
  beforeAll(async () => {
    if (installed !== null) postgres = await startPostgres(installed);
  }, START_LIMIT_MS);
  afterAll(() => postgres?.stop());

  test('each table holds each cell of its file', async () => {
    const files = await anAwkwardExport();
    await unpack(files, scratch());
    await psql('-f', 'laden.sql');
    for (const path of [...files.keys()].filter((name) => name.endsWith('.csv'))) {
      const table = /(\w+)\.csv$/.exec(path)?.[1];
      const loaded = await psql('-c', `COPY ${table} TO STDOUT WITH (FORMAT csv, HEADER true)`);
      expect(sortedCells(loaded), path).toEqual(sortedCells(textOf(files, path)));
    }
  });

  test('where one file is missing nothing is loaded, and psql says so', async () => {
    const files = await anAwkwardExport();
    files.delete('data/verantwoordingen.csv');
    await unpack(files, scratch());
    await psql('-c', 'DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    await expect(psql('-f', 'laden.sql')).rejects.toThrow('verantwoordingen.csv');
    expect(await psql('-At', '-c', "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")).toBe('0\n');
  });
});
