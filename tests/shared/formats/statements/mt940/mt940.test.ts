import { isMt940, readMt940 } from '@shared/formats/statements/mt940/mt940';
import { agreement } from '@shared/formats/statements/statement';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIALECTS, mt940Text } from '../../../../support/statement-writers/mt940';
import { ACCOUNT, aWritten, closingOf } from '../../../../support/statement-writers/written';

describe.each(DIALECTS)('the dialect of %s', (dialect) => {
  test('what is written is read', () => {
    fc.assert(
      fc.property(aWritten, (written) => {
        const text = mt940Text(written, dialect);
        const read = readMt940(text);
        const [draft] = read.ok ? read.value.drafts : [];
        expect(isMt940(text)).toBe(true);
        expect(draft).toMatchObject({
          account: ACCOUNT,
          number: written.number,
          opening: written.opening,
          closing: closingOf(written),
          leftOut: 0,
        });
        expect(draft === undefined ? null : agreement(draft).agrees).toBe(true);
        expect(draft?.entries).toMatchObject(written.entries);
      }),
      { numRuns: 40 },
    );
  });
});

const HEAD = [':20:A', `:25:${ACCOUNT}`, ':28C:1', ':60F:C260228EUR100,00'];
const TAIL = [':62F:C260331EUR90,00'];

function readLines(...lines: readonly string[]) {
  const read = readMt940([...HEAD, ...lines, ...TAIL].join('\r\n'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const [draft] = read.value.drafts;
  return { entries: draft?.entries, leftOut: draft?.leftOut, notices: read.value.notices };
}

describe('the line of an entry', () => {
  test.each([
    ['an amount with one decimal', '260302D7,5NMSCNONREF', { amount: -750 }],
    ['an amount that ends in a comma', '260302C7,NMSCNONREF', { amount: 700 }],
    ['an amount with zeros before it', '260302C000000000007,50N102EREF', { amount: 750 }],
    ['a credit taken back goes out', '260302RC7,50NMSCNONREF', { amount: -750, isReversal: true }],
    ['a debit taken back comes in', '260302RD7,50NMSCNONREF', { amount: 750, isReversal: true }],
    ['the third letter of the currency', '2603020302CR7,50NTRFNONREF', { amount: 750 }],
    ['no booking day', '260302C7,50NTRFNONREF', { day: '2026-03-02', valueDay: '2026-03-02' }],
    ['booked in the next year', '2512311231C7,50NTRFNONREF', { day: '2025-12-31' }],
    ['value in the old year', '2512310102C7,50NTRFNONREF', { day: '2026-01-02', valueDay: '2025-12-31' }],
    ['value in the new year', '2601021231C7,50NTRFNONREF', { day: '2025-12-31', valueDay: '2026-01-02' }],
    [
      'a code behind the reference',
      '260302C7,5NTRFEREF//0001/TRCD/00100/',
      { code: 'NTRF.00100', bankReference: '0001' },
    ],
    [
      'a name on the same line',
      '260302C7,5N0440121470966      W.P. Jansen',
      { counterName: 'W.P. Jansen', counterIban: '0121470966' },
    ],
  ])('%s', (_sentence, line, expected) => {
    expect(readLines(`:61:${line}`).entries).toMatchObject([expected]);
  });

  test.each([
    '1407290729C500NTRF',
    '261302C7,50NMSC',
    '260230C7,50NMSC',
    '260302X7,50NMSC',
    '',
    '260302C7,505NMSC',
  ])('“%s” cannot be read: it is left out and told, and the statement is not whole', (line) => {
    expect(readLines(`:61:${line}`, ':61:260302D7,5NMSCNONREF')).toMatchObject({
      entries: [{ amount: -750 }],
      leftOut: 1,
      notices: [{ code: 'entryLeftOut', line: 5, text: line }],
    });
  });
});

const MANY = 'a'.repeat(52);

describe('the text of an entry', () => {
  test.each([
    [
      'a line that breaks in the middle of a word of the format',
      [`:86:/EREF/${MANY}/RE`, 'MI/huur maart'],
      { endToEndId: MANY, description: 'huur maart' },
    ],
    [
      'slashes in a name and a text',
      [':86:/BENM//NAME/Zaal/Keuken v/d Hof/REMI/dag 1/2 en/of 2/ISDT/2026-03-02'],
      { counterName: 'Zaal/Keuken v/d Hof', description: 'dag 1/2 en/of 2' },
    ],
    [
      'a slash in a name of ING',
      [':86:/CNTP/NL91ABNA0417164300/ABNANL2A/Zaal/Keuken//UTRECHT//REMI/USTD//huur/'],
      { counterIban: 'NL91ABNA0417164300', description: 'huur' },
    ],
    [
      'a word of the format that stands in a text again',
      [':86:/EREF/A1/REMI/zie /EREF/B2'],
      { endToEndId: 'A1', description: 'zie /EREF/B2' },
    ],
    [
      'a reference with its issuer, a batch and a reason',
      [':86:/RTRN/AC04//PREF/POT-7//REMI/STRD/CUR/9001123412341234/'],
      { reference: '9001123412341234', batchId: 'POT-7', returnReason: 'AC04', description: '' },
    ],
    [
      'fields of two digits',
      [':86:000>100133967858', '>20 HUUR KAN>21TOOR>32Wijk>33feest'],
      { counterIban: '0133967858', description: 'HUUR KANTOOR', counterName: 'Wijkfeest' },
    ],
    [
      'a line that begins with a dash',
      [':86:contributie', '-5 korting', '-'],
      { description: 'contributie -5 korting' },
    ],
    ['a line that begins with a colon', [':86:tijden', ':14:00 uur'], { description: 'tijden :14:00 uur' }],
    ['a field for every line', [':86:Terugboeking   ', ':86:JUNI '], { description: 'Terugboeking JUNI' }],
    [
      'a payment reference in words',
      [':86:BETALINGSKENM.  1234567890123456'],
      { reference: '1234567890123456' },
    ],
    ['an old number at the start', [':86:52.89.39.882    MYCOM'], { counterIban: '528939882' }],
    [
      'what Knab writes at the end',
      [':86:FACTUUR 1', 'REK: NL65INGB0123456789/NAAM: PICQER'],
      { counterIban: 'NL65INGB0123456789', counterName: 'PICQER' },
    ],
  ])('%s', (_sentence, lines, expected) => {
    expect(readLines(':61:260302D7,5NMSCNONREF', ...lines).entries).toMatchObject([expected]);
  });

  test('an account and a name that stand before every text are told once', () => {
    const lines = [
      ':61:2603020302D65,00NOVBNL47INGB9999999999',
      'hr g voorbeeld',
      ':86:NL47INGB9999999999 hr g voorbeeld',
    ];
    expect(readLines(...lines, '', 'Betaling sieraden').entries).toMatchObject([
      { counterIban: 'NL47INGB9999999999', counterName: 'hr g voorbeeld', description: 'Betaling sieraden' },
    ]);
  });

  test('what looks like another entry is told', () => {
    expect(readLines(':61:260302D7,5NMSCNONREF', ':86:huur :61:140912D100,00NMSC').notices).toEqual([
      { file: null, line: 5, code: 'entryInText' },
    ]);
  });
});

describe('a statement', () => {
  const withAccount = (account: string) =>
    readMt940([':20:A', `:25:${account}`, ...HEAD.slice(2), ...TAIL].join('\n'));

  test.each([
    ['NL69INGB0123456789EUR', 'NL69INGB0123456789'],
    ['NL69INGB0123456789', 'NL69INGB0123456789'],
    ['1291.99.348EUR', '129199348'],
    ['TRIODOSBANK/0390123456', '0390123456'],
    ['BNGHNL2G/0285 053 876', '0285053876'],
  ])('account %s is %s', (written, account) => {
    expect(withAccount(written)).toMatchObject({ value: { drafts: [{ account }] } });
  });

  test('two accounts without anything between them', () => {
    const second = [
      ':20:B',
      ':25:NL91ABNA0417164300',
      ':60F:C260228EUR0,',
      ':61:260302C1,NMSC',
      ':62F:C260331EUR1,',
    ];
    const read = readMt940([...HEAD, ...TAIL, ...second].join('\n'));
    expect(read).toMatchObject({
      value: {
        drafts: [
          { account: ACCOUNT, entries: [] },
          { account: 'NL91ABNA0417164300', entries: [{ line: 9 }] },
        ],
      },
    });
  });

  test('as it comes over the line of SWIFT', () => {
    const text = `\u0001{1:F01INGBNL2AXXXX00001}{2:I940}{4:\r\n${[...HEAD, ...TAIL].join('\r\n')}\r\n-}{5:{MAC:0}}\u0003`;
    expect(readMt940(text)).toMatchObject({ value: { drafts: [{ opening: 10_000, closing: 9000 }] } });
  });

  test.each([
    ['no account', [':20:A', ':25:', ':60F:C260228EUR1,00'], 'accountMissing'],
    ['an interim report', [':20:A', `:25:${ACCOUNT}`, ':34F:EUR0,', ':61:260302C1,NMSC'], 'intradayReport'],
    ['another currency', [':20:A', `:25:${ACCOUNT}`, ':60F:C260228CHF1,00'], 'otherCurrency'],
    ['a balance that is no amount', [':20:A', `:25:${ACCOUNT}`, ':60F:C260228EURveel'], 'notAnAmount'],
  ])('%s is refused', (_sentence, lines, code) => {
    const read = readMt940(lines.join('\n'));
    expect(read.ok ? null : read.error.code).toBe(code);
  });
});
