/** What a year knows beside awards: goods, loans, claims, what was left and what was taken back. */
import { type Grant, grantTable } from '@shared/domain/grants/grant';
import { dataPackage } from '@shared/formats/municipal/data-package';
import { verifyExport } from '@shared/formats/municipal/verify/verify-export';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import {
  type CsvRow,
  changeTable,
  exportOf,
  type Files,
  filesOf,
  MARK,
  recordsIn,
  rowsIn,
  skilfullyChanged,
  type Told,
  textOf,
  toldOf,
} from '../../../support/export-file';
import { anExportYearWorld, STAYS_HOME } from '../../../support/export-year-world';

const world = await anExportYearWorld();
const good = exportOf(world);
const files = filesOf(good);

const picked = (table: string, ...columns: string[]) =>
  rowsIn(good, table).map((row) => columns.map((column) => row[column]));

const changed = (table: string, pick: (row: CsvRow) => boolean, change: CsvRow) => (all: Files) =>
  changeTable(all, table, (rows) => rows.map((row) => (pick(row) ? { ...row, ...change } : row)));

describe('the export of a whole year', () => {
  test('passes every check', () => {
    expect(verifyExport(good).checks.flatMap(({ findings }) => findings)).toEqual([]);
    expect(verifyExport(good).passed).toBe(true);
  });

  test('keeps money and the worth of goods apart', () => {
    expect(picked('bijdragen', 'omschrijving', 'vorm', 'toegezegd', 'waarde_in_natura')).toEqual([
      ['Wijkbudget 2026', 'subsidy', '10000.00', ''],
      ['', 'gift', '500.00', ''],
      ['Soep van de bakker', 'inKind', '', '75.00'],
      ['Lening van de speeltuin', 'loan', '500.00', ''],
      ['Voor onkosten', 'gift', '200.00', ''],
    ]);
  });

  test('tells of a loan what went back, what is owed and when it goes back', () => {
    expect(picked('leningen', 'rente_basispunten', 'terugbetaald', 'nog_terug')).toEqual([
      ['150', '150.00', '250.00'],
    ]);
    expect(picked('aflosplannen', 'deel', 'datum', 'bedrag')).toEqual([
      ['1', '2027-09-20', '250.00'],
      ['2', '2028-09-20', '250.00'],
    ]);
  });

  test('tells every claim by its figures, and of one that was paid its entry', () => {
    const columns = ['volgnummer', 'soort', 'bedrag', 'status', 'betaald_op'];
    expect(picked('declaraties', ...columns)).toEqual([
      ['1', 'costs', '23.50', 'paid', '2026-10-01'],
      ['2', 'costs', '23.50', 'refused', ''],
      ['3', 'costs', '23.50', 'handedIn', ''],
    ]);
    const entries = new Set(rowsIn(good, 'boekingen').map(({ boeking_id }) => boeking_id));
    expect(picked('declaraties', 'boeking_id').map(([id]) => entries.has(id ?? ''))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('tells how an award ended, and what of it was left with the initiative', () => {
    expect(picked('register', 'vastgesteld_bedrag', 'einde', 'achtergelaten_bedrag')).toEqual([
      ['500.00', 'settled', ''],
      ['0.00', 'withdrawn', ''],
    ]);
    const left = world.rows(grantTable).map((grant): Grant => {
      if (grant.state.status !== 'settled') return grant;
      return { ...grant, state: { ...grant.state, kept: { amount: cents(1_250), reason: 'Voor de verf' } } };
    });
    const made = dataPackage.make({ ...recordsIn(world), grants: left }, MARK);
    expect(rowsIn(made, 'register')[0]?.achtergelaten_bedrag).toBe('12.50');
    expect([...filesOf(made).keys()].filter((path) => textOf(filesOf(made), path).includes('verf'))).toEqual(
      [],
    );
  });

  test.each(STAYS_HOME)('does not hold "%s"', (text) => {
    expect([...files.keys()].filter((path) => textOf(files, path).includes(text))).toEqual([]);
  });

  test.each<[string, (all: Files) => void, Told['codes']]>([
    [
      'a claim of another amount',
      changed('declaraties', ({ status }) => status === 'paid', { bedrag: '99.00' }),
      ['verify.claimDiffers'],
    ],
    [
      'a claim on another budget line',
      changed('declaraties', ({ status }) => status === 'paid', { rekening: 'WKprTvlKba' }),
      ['verify.claimDiffers'],
    ],
    [
      'a loan of which less is owed',
      changed('leningen', () => true, { nog_terug: '1.00' }),
      ['verify.loanDiffers'],
    ],
    [
      'a loan of which more went back',
      changed('leningen', () => true, { terugbetaald: '400.00' }),
      ['verify.loanDiffers'],
    ],
    [
      'money that is called goods',
      changed('bijdragen', ({ vorm }) => vorm === 'gift', { vorm: 'inKind' }),
      ['verify.inKindBooked'],
    ],
  ])('%s is found', (_what, change, codes) => {
    expect(toldOf(skilfullyChanged(good, change))).toEqual({ failed: ['awards'], skipped: [], codes });
  });
});
