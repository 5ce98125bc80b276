/** Every size and hash repaired: what the tables themselves say gives it away. */
import { verifyExport } from '@shared/formats/municipal/verify/verify-export';
import { encodeUtf8 } from '@shared/kernel/utf8';
import { describe, expect, test } from 'vitest';
import {
  type CsvRow,
  changeTable,
  exportOf,
  type Files,
  LATER_CHECKS,
  rowsIn,
  skilfullyChanged,
  type Told,
  textOf,
  toldOf,
} from '../../../../support/export-file';
import { anExportWorld } from '../../../../support/export-world';

const good = exportOf(await anExportWorld());

const cell = (table: string, pick: (row: CsvRow) => boolean, change: CsvRow) => (files: Files) =>
  changeTable(files, table, (rows) => {
    const row = rows.find(pick);
    if (row === undefined) throw new Error(`${table} has no such row.`);
    return rows.map((each) => (each === row ? { ...row, ...change } : each));
  });
const without = (table: string, pick: (row: CsvRow) => boolean) => (files: Files) =>
  changeTable(files, table, (rows) => rows.filter((row) => !pick(row)));
const any = () => true;

const award = rowsIn(good, 'register')[0] ?? {};
const winner = (row: CsvRow) => row.gekozen === '1';
const loser = (row: CsvRow) => row.gekozen === '';
const paymentEntry = (row: CsvRow) => row.soort === 'payment';

describe('a file changed by a hand that repairs every hash', () => {
  test('the award and the entry are named as a reader finds them', () => {
    const payment = skilfullyChanged(
      good,
      without('betalingen', (row) => row.betaald_op === '2026-03-20'),
    );
    const line = skilfullyChanged(
      good,
      cell('boekingsregels', (row) => row.rekening === 'BVorTskTos', { bedrag: '10000.01' }),
    );
    const findings = [payment, line].flatMap((bytes) =>
      verifyExport(bytes).checks.flatMap((check) => check.findings),
    );
    expect(findings).toEqual([
      {
        code: 'verify.paymentsDiffer',
        params: { award: `1 ('=Geveltuinen, "veertig")`, difference: '-200.00' },
      },
      { code: 'verify.entryNotBalanced', params: { entry: '1', difference: '0.01' } },
    ]);
  });

  test.each<[string, (files: Files) => void, Told]>([
    [
      'a date that does not exist',
      cell('boekingen', any, { datum: '2026-02-30' }),
      { failed: ['tables'], skipped: LATER_CHECKS, codes: ['verify.cellWrongType'] },
    ],
    [
      'an amount the Dutch way',
      cell('betalingen', any, { bedrag: '1.000,00' }),
      { failed: ['tables'], skipped: LATER_CHECKS, codes: ['verify.cellWrongType'] },
    ],
    [
      'a number with letters',
      cell('rondes', any, { stembiljetten: 'zes' }),
      { failed: ['tables'], skipped: LATER_CHECKS, codes: ['verify.cellWrongType'] },
    ],
    [
      'an empty cell that may not be empty',
      cell('boekingsregels', any, { rekening: '' }),
      { failed: ['tables'], skipped: LATER_CHECKS, codes: ['verify.cellEmpty'] },
    ],
    [
      'a column with another name',
      (files) => {
        const text = textOf(files, 'data/register.csv');
        files.set('data/register.csv', encodeUtf8(text.replace('verleend_bedrag', 'verleend')));
      },
      { failed: ['tables'], skipped: LATER_CHECKS, codes: ['verify.wrongHeader'] },
    ],
    [
      'a row with a cell too many',
      (files) => {
        files.set('data/dekking.csv', encodeUtf8(`${textOf(files, 'data/dekking.csv')}a,b,1.00,d\r\n`));
      },
      { failed: ['tables'], skipped: LATER_CHECKS, codes: ['verify.csv'] },
    ],
    [
      'a table that is in neither zip nor list',
      (files) => {
        files.delete('data/stembiljetten.csv');
        const descriptor: { resources: { name: string }[] } = JSON.parse(textOf(files, 'datapackage.json'));
        const resources = descriptor.resources.filter(({ name }) => name !== 'stembiljetten');
        files.set('datapackage.json', encodeUtf8(JSON.stringify({ ...descriptor, resources })));
      },
      { failed: ['tables'], skipped: LATER_CHECKS, codes: ['verify.tableMissing'] },
    ],
    [
      'a row that stands there twice',
      (files) => changeTable(files, 'initiatieven', (rows) => [...rows, ...rows.slice(0, 1)]),
      { failed: ['keys'], skipped: [], codes: ['verify.keyTwice'] },
    ],
    [
      'a plan of nobody',
      without('initiatieven', (row) => row.naam === 'Initiatief 3'),
      { failed: ['keys'], skipped: [], codes: ['verify.keyUnknown'] },
    ],
    [
      'a ledger line with another amount',
      cell('boekingsregels', (row) => row.rekening === 'BVorTskTos', { bedrag: '10000.01' }),
      { failed: ['ledger'], skipped: [], codes: ['verify.entryNotBalanced'] },
    ],
    [
      'a ledger line that is gone',
      without('boekingsregels', (row) => row.rekening === 'WOvbSgbBvp'),
      { failed: ['ledger'], skipped: [], codes: ['verify.entryNotBalanced'] },
    ],
    [
      'a whole entry that is gone',
      (files) => {
        const lost = rowsIn(good, 'boekingen').find(({ volgnummer }) => volgnummer === '3')?.boeking_id;
        without('boekingen', (row) => row.boeking_id === lost)(files);
        without('boekingsregels', (row) => row.boeking_id === lost)(files);
      },
      { failed: ['ledger'], skipped: [], codes: ['verify.entryNumberGap'] },
    ],
    [
      'an award of another amount',
      cell('register', any, { verleend_bedrag: '6000.00', vastgesteld_bedrag: '' }),
      { failed: ['awards'], skipped: [], codes: ['verify.drawsDiffer', 'verify.awardDiffers'] },
    ],
    [
      'a settlement of another amount',
      cell('register', any, { vastgesteld_bedrag: '400.00' }),
      { failed: ['awards'], skipped: [], codes: ['verify.awardDiffers'] },
    ],
    [
      'an award out of another source',
      (files) =>
        changeTable(files, 'dekking', (rows) => {
          const [first, second] = rows.filter(({ toekenning_id }) => toekenning_id === award.toekenning_id);
          return rows.map((row) => {
            if (row === first) return { ...row, bedrag: second?.bedrag ?? '' };
            return row === second ? { ...row, bedrag: first?.bedrag ?? '' } : row;
          });
        }),
      { failed: ['awards'], skipped: [], codes: ['verify.drawsDiffer'] },
    ],
    [
      'a payment that is left out',
      without('betalingen', (row) => row.betaald_op === '2026-03-20'),
      { failed: ['awards'], skipped: [], codes: ['verify.paymentsDiffer'] },
    ],
    [
      'a payment that never left the bank',
      cell('boekingen', paymentEntry, { soort: 'receipt' }),
      { failed: ['awards'], skipped: [], codes: ['verify.paymentsDiffer'] },
    ],
    [
      'a ballot with another choice',
      (files) => {
        const plans = rowsIn(good, 'stemplannen');
        const from = plans.find(winner)?.aanvraag_id;
        const to = plans.find(loser)?.aanvraag_id ?? '';
        cell('stembiljetten', (row) => row.aanvraag_id === from, { aanvraag_id: to })(files);
      },
      { failed: ['counts'], skipped: [], codes: ['verify.boxDiffers'] },
    ],
    [
      'a ballot that is taken out',
      without('stembiljetten', (row) => row.biljet === '6'),
      { failed: ['counts'], skipped: [], codes: ['verify.boxDiffers'] },
    ],
    [
      'a blank ballot that is put in',
      (files) =>
        changeTable(files, 'stembiljetten', (rows) => [...rows, { ...rows[0], biljet: '7', plaats: '0' }]),
      { failed: ['counts'], skipped: [], codes: ['verify.boxDiffers'] },
    ],
    [
      'another winner',
      (files) =>
        changeTable(files, 'stemplannen', (rows) =>
          rows.map((row) => (winner(row) ? { ...row, gekozen: '' } : { ...row, gekozen: '1' })),
        ),
      { failed: ['counts'], skipped: [], codes: ['verify.countDiffers'] },
    ],
    [
      'another amount that was shared out',
      cell('rondes', any, { verdeeld: '960.00' }),
      { failed: ['counts'], skipped: [], codes: ['verify.countDiffers'] },
    ],
    [
      'another number of ballots',
      cell('rondes', any, { stembiljetten: '600' }),
      { failed: ['counts'], skipped: [], codes: ['verify.countDiffers'] },
    ],
    [
      'a rule that nobody knows',
      cell('rondes', any, { regel: 'de-wethouder-kiest' }),
      { failed: ['counts'], skipped: [], codes: ['verify.ruleUnknown'] },
    ],
    [
      'a round that makes no sense',
      cell('rondes', any, { gewicht: 'gevoel' }),
      { failed: ['counts'], skipped: [], codes: ['verify.countDiffers'] },
    ],
  ])('%s', (_what, change, told) => {
    expect(toldOf(skilfullyChanged(good, change))).toEqual(told);
  });
});
