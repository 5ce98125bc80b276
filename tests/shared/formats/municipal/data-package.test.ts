import { Round, roundTable } from '@shared/domain/voting/round';
import { readCsv } from '@shared/formats/csv';
import { dataPackage } from '@shared/formats/municipal/data-package';
import { PackageDescriptor } from '@shared/formats/municipal/descriptor';
import { LAYOUTS } from '@shared/formats/municipal/registry';
import { hashBytes } from '@shared/kernel/hash';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { exportOf, filesOf, MARK, recordsIn, textOf } from '../../../support/export-file';
import { anExportWorld, PERSONAL } from '../../../support/export-world';
import { readSharedJson, sharedIsAbsent } from '../../../support/shared-data';

const world = await anExportWorld();
const bytes = exportOf(world);
const files = filesOf(bytes);
const json: unknown = JSON.parse(textOf(files, 'datapackage.json'));
const descriptor = PackageDescriptor.parse(json);

const PROFILE = '../standards/datapackage/datapackage-2.0.schema.json';
const TABLE_PROFILE = '../standards/datapackage/tableschema-2.0.schema.json';

describe('the data package for the municipality', () => {
  test('is the one layout there is', () => {
    expect(LAYOUTS.map(({ id }) => id)).toEqual(['data-package']);
  });

  test('has a table for everything that can be counted again', () => {
    const tables = descriptor.resources.map(({ name, schema }) => [name, schema.primaryKey.join('+')]);
    expect(Object.fromEntries(tables)).toEqual({
      fonds: 'fonds_id',
      bijdragen: 'bijdrage_id',
      boekingen: 'boeking_id',
      boekingsregels: 'boeking_id+regel',
      leningen: 'bijdrage_id',
      aflosplannen: 'bijdrage_id+deel',
      declaraties: 'declaratie_id',
      initiatieven: 'initiatief_id',
      aanvragen: 'aanvraag_id',
      begrotingsregels: 'begrotingsregel_id',
      rondes: 'ronde_id',
      stemplannen: 'ronde_id+aanvraag_id',
      stembiljetten: 'ronde_id+biljet+plaats',
      register: 'toekenning_id',
      dekking: 'toekenning_id+bijdrage_id',
      betalingen: 'betaling_id',
      verantwoordingen: 'verantwoording_id',
    });
  });

  test('is the same to the byte each time', () => {
    expect(exportOf(world)).toEqual(bytes);
  });

  test.each(descriptor.resources)(
    '$path has the columns, the size and the hash that are told',
    (resource) => {
      const file = files.get(resource.path) ?? new Uint8Array();
      const csv = readCsv(textOf(files, resource.path));
      expect({
        header: csv.ok && csv.value.header,
        bytes: file.length,
        hash: `sha256:${hashBytes(file)}`,
      }).toEqual({
        header: resource.schema.fields.map(({ name }) => name),
        bytes: resource.bytes,
        hash: resource.hash,
      });
    },
  );

  test('names every file in the zip', () => {
    const named = [...descriptor.resources, ...descriptor.buurtpot.files].map(({ path }) => path);
    expect([...named, 'datapackage.json'].sort()).toEqual([...files.keys()].sort());
  });

  test('the SQL file makes and fills each table, those it refers to first', () => {
    const sql = textOf(files, 'laden.sql');
    const made = [...sql.matchAll(/CREATE TABLE (\w+)/g)].map(([, name]) => name);
    const filled = [...sql.matchAll(/\\copy (\w+) FROM/g)].map(([, name]) => name);
    const names = descriptor.resources.map(({ name }) => name);
    const early = descriptor.resources.flatMap(({ name, schema }, place) =>
      (schema.foreignKeys ?? [])
        .filter(({ reference }) => names.indexOf(reference.resource) > place)
        .map(({ reference }) => `${name} refers to ${reference.resource}`),
    );
    expect({ made, filled, early }).toEqual({ made: names, filled: names, early: [] });
  });

  test('writes amounts with a point, empty cells where nothing is known, and quotes what would break a row', () => {
    const register = readCsv(textOf(files, 'data/register.csv'));
    const rows = register.ok ? register.value.rows.map(({ cells }) => cells.slice(5, 14)) : [];
    expect(rows).toEqual([
      [
        'Initiatief 1',
        `'=Geveltuinen, "veertig"`,
        'groen',
        'Noord',
        '600.00',
        '600.00',
        '500.00',
        '2026-09-10',
        '600.00',
      ],
      [
        'Initiatief 2',
        'Wijklunch; élke maand\nin het buurthuis',
        'ontmoeting',
        'Zuid',
        '350.50',
        '350.50',
        '',
        '',
        '0.00',
      ],
    ]);
  });

  test.each(PERSONAL)('does not hold "%s"', (text) => {
    const found = [...files.keys()].filter((path) => textOf(files, path).includes(text));
    expect(found).toEqual([]);
  });

  test('a story goes along only where its makers let others read it', () => {
    const records = recordsIn(world);
    const told = records.reports.map((report) => ({ ...report, story: 'Wat een dag', mayPublish: true }));
    const open = filesOf(dataPackage.make({ ...records, reports: told }, MARK));
    expect(textOf(open, 'data/verantwoordingen.csv')).toContain('Wat een dag');
  });

  test('a draft of a report stays home', () => {
    const records = recordsIn(world);
    const drafts = records.reports.map((report) => ({ ...report, state: { status: 'draft' as const } }));
    const made = filesOf(dataPackage.make({ ...records, reports: drafts }, MARK));
    expect(textOf(made, 'data/verantwoordingen.csv').trim().split('\r\n')).toHaveLength(1);
  });

  test('a round that is not counted stays home, with its plans and ballots', () => {
    const records = recordsIn(world);
    const rounds = world.rows(roundTable).map((round) => {
      if (!('boxHash' in round.state)) throw new Error('This round should be closed.');
      const { openedOn, regulationHash, boxKey, closedOn, ballotCount, spoiledCount, boxHash } = round.state;
      const box = { ballotCount, spoiledCount, boxHash };
      const state = { status: 'closed', openedOn, regulationHash, boxKey, closedOn, ...box };
      return Round.parse({ ...round, state });
    });
    const made = filesOf(dataPackage.make({ ...records, rounds }, MARK));
    const lines = ['rondes', 'stemplannen', 'stembiljetten'].map(
      (table) => textOf(made, `data/${table}.csv`).trim().split('\r\n').length,
    );
    expect(lines).toEqual([1, 1, 1]);
  });
});

describe.skipIf(sharedIsAbsent(PROFILE, 'datapackage.json against its standard'))(
  'datapackage.json against the standard',
  () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });

    test('is a Data Package 2.0', () => {
      const validate = ajv.compile(readSharedJson<object>(PROFILE) ?? {});
      validate(json);
      expect(validate.errors).toBeNull();
    });

    test.each(descriptor.resources)('the schema of $name is a Table Schema 2.0', ({ schema }) => {
      const validate = ajv.compile(readSharedJson<object>(TABLE_PROFILE) ?? {});
      validate(schema);
      expect(validate.errors).toBeNull();
    });
  },
);
