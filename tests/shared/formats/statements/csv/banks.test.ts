/** What the CSV of one bank has and that of others has not, and how a broken one is refused. */

import { withKeys } from '@shared/formats/statements/keys';
import { TEXT_LAYOUTS } from '@shared/formats/statements/registry';
import { agreement } from '@shared/formats/statements/statement';
import { describe, expect, test } from 'vitest';

function read(...lines: readonly string[]) {
  const text = lines.join('\r\n');
  return TEXT_LAYOUTS.find(({ isIn }) => isIn(text))?.read(text) ?? null;
}

function drafts(...lines: readonly string[]) {
  const answer = read(...lines);
  if (answer?.ok !== true) throw new Error(JSON.stringify(answer));
  return answer.value;
}

const ING =
  '"Datum";"Naam / Omschrijving";"Rekening";"Tegenrekening";"Code";"Af Bij";"Bedrag (EUR)";"Mutatiesoort";"Mededelingen"';
const ING_EN =
  '"Date","Name / Description","Account","Counterparty","Code","Debit/credit","Amount (EUR)","Transaction type","Notifications"';
const ingRow = (amount: string, sign = 'Af', day = '20260302'): string =>
  `"${day}";"Hof";"NL69INGB0123456789";"";"OV";"${sign}";"${amount}";"Overschrijving";"huur"`;

describe('ING', () => {
  test('with a column more than usual', () => {
    const { drafts: found } = drafts(`${ING};"Extra"`, `${ingRow('1,25')};"x"`);
    expect(found).toMatchObject([
      {
        account: 'NL69INGB0123456789',
        layout: 'csv.ing',
        opening: null,
        entries: [{ amount: -125, line: 2 }],
      },
    ]);
  });

  test('Dutch one day and English the next gives the same keys', () => {
    const [dutch, english] = [
      drafts(
        ING,
        '"20260302";"Hof";"NL69INGB0123456789";"NL91ABNA0417164300";"OV";"Af";"1,25";"Overschrijving";"Naam: Hof Omschrijving: huur IBAN: NL91ABNA0417164300 Kenmerk: A1 Valutadatum: 02-03-2026"',
      ),
      drafts(
        ING_EN,
        '"20260302","Hof","NL69INGB0123456789","NL91ABNA0417164300","OV","Debit","1,25","Transfer","Name: Hof Description: huur IBAN: NL91ABNA0417164300 Reference: A1 Value date: 02/03/2026"',
      ),
    ].map(
      ({ drafts: found }) => withKeys(found.map((draft) => ({ ...draft, file: 'a.csv' })))[0]?.entries[0],
    );
    expect(dutch).toMatchObject({ description: 'huur', endToEndId: 'A1', valueDay: '2026-03-02' });
    expect(english).toEqual(dutch);
  });

  test.each([
    ['a title for another thing', [ING, '"a"'], { code: 'rowLength', line: 2, cells: 1, columns: 9 }],
    ['text behind a quote', [ING, '"2026"0302;"a"'], { code: 'textAfterQuote', line: 2 }],
    ['an end in the middle of a cell', [ING, '"2026'], { code: 'quoteNotClosed', line: 2 }],
    [
      'words for an amount',
      [ING, ingRow('veel')],
      { code: 'notAnAmount', line: 2, field: 'bedrag (eur)', text: 'veel' },
    ],
    [
      'half a cent',
      [ING, ingRow('1,255')],
      { code: 'tooManyDecimals', line: 2, field: 'bedrag (eur)', text: '1,255' },
    ],
    [
      'a day that does not exist',
      [ING, ingRow('1,25', 'Af', '20260230')],
      { code: 'notADay', line: 2, field: 'datum', text: '20260230' },
    ],
    [
      'neither in nor out',
      [ING, ingRow('1,25', 'Weg')],
      { code: 'signUnknown', line: 2, field: 'af bij', text: 'weg' },
    ],
    [
      'a broken second row',
      [ING, ingRow('1,25'), '', ingRow('x')],
      { code: 'notAnAmount', line: 4, field: 'bedrag (eur)', text: 'x' },
    ],
    ['a header and nothing more', [ING], { code: 'noEntries', line: null }],
    [
      'balances only',
      ['"Datum";"Rekening";"Rekening naam";"Valuta";"Saldo"', '"a";"b";"c";"d";"e"'],
      { code: 'balancesOnly', line: 1 },
    ],
  ])('%s is refused', (_sentence, lines, problem) => {
    expect(read(...lines)).toEqual({ ok: false, error: { file: null, ...problem } });
  });

  test('a table of something else is no layout', () => {
    expect(read('naam;bedrag', 'Hof;12,50')).toBeNull();
  });
});

describe('amounts in a cell', () => {
  test.each([
    ['1.234,50', -123_450],
    ['1,234.50', -123_450],
    ['1234,50', -123_450],
    ['1234.50', -123_450],
    ['1.234', -123_400],
    ['2500', -250_000],
  ])('%s', (written, amount) => {
    expect(drafts(ING, ingRow(written)).drafts[0]?.entries[0]?.amount).toBe(amount);
  });
});

describe('balances after each entry', () => {
  const header = `${ING};"Saldo na mutatie"`;

  test('that do not follow from each other are told, with the difference', () => {
    const found = drafts(
      header,
      `${ingRow('1,00', 'Bij', '20260303')};"20,00"`,
      `${ingRow('2,00', 'Bij', '20260302')};"12,00"`,
    );
    const [draft] = found.drafts;
    expect(draft).toMatchObject({ opening: 1000, closing: 2000 });
    expect(draft === undefined ? null : agreement(draft)).toEqual({
      sum: 300,
      agrees: false,
      difference: 700,
    });
    expect(found.notices).toEqual([{ file: null, line: 2, code: 'balanceBroken', differenceCents: 700 }]);
  });

  test('of one day, the newest first', () => {
    const { drafts: found, notices } = drafts(
      header,
      `${ingRow('1,00', 'Bij')};"13,00"`,
      `${ingRow('2,00', 'Bij')};"12,00"`,
    );
    expect(found).toMatchObject([{ opening: 1000, closing: 1300 }]);
    expect(notices).toEqual([]);
  });
});

describe('several accounts in one file', () => {
  const row = (account: string, currency: string): string =>
    `${account}\t${currency}\t20260302\t10,00\t12,50\t20260302\t2,50\thuur "maart"`;

  test('each is a statement of its own', () => {
    const { drafts: found } = drafts(
      row('123456789', 'EUR'),
      row('987654321', 'EUR'),
      row('123456789', 'EUR'),
    );
    expect(found.map(({ account, entries }) => [account, entries.map(({ line }) => line)])).toEqual([
      ['123456789', [1, 3]],
      ['987654321', [2]],
    ]);
  });

  test('one in another currency is left out and told', () => {
    const found = drafts(row('123456789', 'EUR'), row('987654321', 'USD'));
    expect(found.drafts.map(({ account }) => account)).toEqual(['123456789']);
    expect(found.notices).toEqual([
      { file: null, line: 2, code: 'otherCurrency', account: '987654321', currency: 'USD' },
    ]);
  });

  test('all in another currency are refused', () => {
    expect(read(row('987654321', 'USD'))).toMatchObject({ error: { code: 'otherCurrency' } });
  });
});

describe('the text of ABN AMRO', () => {
  const told = (text: string) =>
    drafts(`123456789\tEUR\t20260302\t10,00\t12,50\t20260302\t2,50\t${text}`).drafts[0]?.entries[0];

  test.each([
    [
      'words between slashes',
      '/TRTP/SEPA OVERBOEKING/IBAN/NL91ABNA0417164300/BIC/ABNANL2A/NAME/Zaal/Keuken/REMI/huur/EREF/A1',
      {
        counterIban: 'NL91ABNA0417164300',
        counterName: 'Zaal/Keuken',
        description: 'huur',
        endToEndId: 'A1',
      },
    ],
    [
      'a label against a name',
      'SEPA Incasso  Naam: NETFLIX B.V.Machtiging: DD-1',
      { counterName: 'NETFLIX B.V.' },
    ],
    ['just text', 'BEA   NR:A1B23C   30.12.21', { counterName: null, description: 'BEA NR:A1B23C 30.12.21' }],
  ])('%s', (_sentence, text, expected) => {
    expect(told(text)).toMatchObject(expected);
  });
});

describe('ASN', () => {
  const row = (rest: string): string =>
    `17-06-2022,NL00ASNB9999999999,NL99ASNB0000000000,Hof,,,,EUR,130.44,EUR,-223.77,17-06-2022,17-06-2022,2754,NGM,5139,9001123412341234,${rest}`;

  test.each([
    ['a comma and a quote in a description', "'D'n Hof, huur', maart',26", "D'n Hof, huur', maart"],
    ['no description', ',26', ''],
  ])('%s', (_sentence, rest, description) => {
    expect(drafts(row(rest)).drafts[0]).toMatchObject({
      opening: 13_044,
      closing: -9333,
      entries: [{ description, amount: -22_377, reference: '9001123412341234', line: 1 }],
    });
  });

  test('a row that was cut is refused', () => {
    expect(read(row(',26'), '17-06-2022,NL00ASNB9999999999')).toMatchObject({
      error: { code: 'rowLength', line: 2 },
    });
  });
});

describe('Triodos', () => {
  const row = (balance: string, amount = '100,00'): string =>
    `"06-07-2026","NL97TRIO0254733000","${amount}","Debet","Hof","NL91ABNA0417164300","ET","huur","${balance}"`;

  test.each([
    ['after each entry', ['1.900,00', '1.850,00']],
    ['before each entry', ['2.000,00', '1.900,00']],
  ])('finds out that balances stand %s', (_sentence, [one = '', other = '']) => {
    expect(drafts(row(one, '100,00'), row(other, '50,00')).drafts[0]).toMatchObject({
      opening: 200_000,
      closing: 185_000,
    });
  });

  test('tells no balance where one row could mean both', () => {
    expect(drafts(row('1.900,00')).drafts[0]).toMatchObject({ opening: null, closing: null });
  });

  test('with a header', () => {
    const header =
      'Boekdatum,Rekeningnummer,Bedrag,Debet/Credit,Naam tegenrekening,Tegenrekening,Code,Omschrijving,Saldo';
    expect(drafts(header, row('1.900,00')).drafts[0]).toMatchObject({
      layout: 'csv.triodos',
      entries: [{ line: 2 }],
    });
  });
});
