import { readCamt053 } from '@shared/formats/statements/camt/camt-053';
import { agreement } from '@shared/formats/statements/statement';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { camtDocument, camtHead, camtText } from '../../../../support/statement-writers/camt';
import { ACCOUNT, aWritten, closingOf } from '../../../../support/statement-writers/written';

const FORMS = [
  { version: '02' },
  { version: '04' },
  { version: '08' },
  { version: '13' },
  { version: '02', prefix: 'ns2:' },
];

describe.each(FORMS)('camt.053.001.$version with prefix “$prefix”', (form) => {
  test('what is written is read', () => {
    fc.assert(
      fc.property(aWritten, (written) => {
        const read = readCamt053(camtText(written, form));
        const [draft] = read.ok ? read.value.drafts : [];
        expect(draft).toMatchObject({
          account: written.account,
          number: written.number,
          opening: written.opening,
          closing: closingOf(written),
          layout: `camt.053.001.${form.version}`,
        });
        expect(draft === undefined ? null : agreement(draft).agrees).toBe(true);
        expect(draft?.entries).toMatchObject(
          written.entries.map((entry) => ({ ...entry, valueDay: entry.day, details: [] })),
        );
      }),
      { numRuns: 40 },
    );
  });
});

const amount = (text: string, sign = 'CRDT', currency = 'EUR'): string =>
  `<Amt Ccy="${currency}">${text}</Amt><CdtDbtInd>${sign}</CdtDbtInd>`;
const DAYS = '<BookgDt><Dt>2026-03-02</Dt></BookgDt>';
const entry = (inside: string): string => `<Ntry>${inside}</Ntry>`;
const readEntry = (inside: string) => readCamt053(camtDocument(`${camtHead(ACCOUNT)}\n${entry(inside)}`));

function theEntry(inside: string) {
  const read = readEntry(inside);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.drafts[0]?.entries[0];
}

describe('an entry', () => {
  test.each([
    ['leading zeros', amount('000012.5'), 1250],
    ['five decimals that are zeros', amount('12.50000'), 1250],
    ['no decimals', amount('12'), 1200],
    ['a debit', amount('12.5', 'DBIT'), -1250],
    ['a minus before a credit', amount('-12.50'), -1250],
    ['more than any fund has, to the cent', amount('999999999999.99'), 99_999_999_999_999],
  ])('%s', (_sentence, text, expected) => {
    expect(theEntry(text + DAYS)?.amount).toBe(expected);
  });

  test.each([
    ['a day with time and zone stays that day', '<BookgDt><DtTm>2026-03-02T23:30:00-05:00</DtTm></BookgDt>'],
    ['without booking day it is the value day', '<ValDt><Dt>2026-03-02</Dt></ValDt>'],
    ['a day with a zone', '<BookgDt><Dt>2026-03-02+01:00</Dt></BookgDt>'],
  ])('%s', (_sentence, days) => {
    expect(theEntry(amount('1') + days)?.day).toBe('2026-03-02');
  });

  test('a batch keeps its payments, with their own signs and reasons', () => {
    const payment = (id: string, more: string): string =>
      `<TxDtls><Refs><EndToEndId>${id}</EndToEndId></Refs>${more}</TxDtls>`;
    const read = theEntry(
      [
        amount('30.00', 'DBIT'),
        DAYS,
        '<NtryDtls><Btch><PmtInfId>POT-7</PmtInfId><NbOfTxs>2</NbOfTxs></Btch>',
        payment('A1', '<AmtDtls><TxAmt><Amt Ccy="EUR">40.00</Amt></TxAmt></AmtDtls>'),
        payment(
          'A2',
          '<Amt Ccy="EUR">10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>',
        ),
        '</NtryDtls>',
      ].join(''),
    );
    expect(read).toMatchObject({
      amount: -3000,
      batchId: 'POT-7',
      endToEndId: null,
      returnReason: null,
      details: [
        { amount: -4000, endToEndId: 'A1', returnReason: null },
        { amount: 1000, endToEndId: 'A2', returnReason: 'AC04' },
      ],
    });
  });

  test('a payment that came back names the other side, wherever the bank put it', () => {
    const parties = [
      `<RltdPties><Dbtr><Nm>Molenfonds</Nm></Dbtr><DbtrAcct><Id><IBAN>${ACCOUNT}</IBAN></Id></DbtrAcct>`,
      '<Cdtr><Nm>Wijkfeest</Nm></Cdtr><CdtrAcct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></CdtrAcct></RltdPties>',
    ].join('');
    const read = theEntry(`${amount('5')}${DAYS}<NtryDtls><TxDtls>${parties}</TxDtls></NtryDtls>`);
    expect(read).toMatchObject({ counterName: 'Wijkfeest', counterIban: 'NL91ABNA0417164300' });
  });

  test('a structured reference, and text of several elements', () => {
    const remittance = [
      '<RmtInf><Ustrd>een</Ustrd><Ustrd><![CDATA[twee & drie]]></Ustrd>',
      '<Strd><CdtrRefInf><Tp><Issr>CUR</Issr></Tp><Ref>9001123412341234</Ref></CdtrRefInf></Strd></RmtInf>',
    ].join('');
    const read = theEntry(`${amount('5')}${DAYS}<NtryDtls><TxDtls>${remittance}</TxDtls></NtryDtls>`);
    expect(read).toMatchObject({ description: 'een twee & drie', reference: '9001123412341234' });
  });

  test('one that is not booked is left out and told', () => {
    const inside = [
      entry(`${amount('5')}<Sts>PDNG</Sts>${DAYS}`),
      entry(`${amount('7')}<Sts>BOOK</Sts>${DAYS}`),
    ];
    const read = readCamt053(camtDocument([camtHead(ACCOUNT), ...inside].join('\n')));
    expect(read).toMatchObject({
      value: {
        drafts: [{ entries: [{ amount: 700, line: 6 }] }],
        notices: [{ code: 'notBooked', line: 5, status: 'PDNG' }],
      },
    });
  });

  test.each([
    ['half a cent', amount('12.345'), { code: 'tooManyDecimals', field: 'Amt', text: '12.345' }],
    ['an exponent', amount('1e3'), { code: 'notAnAmount', field: 'Amt', text: '1e3' }],
    ['no amount', '<CdtDbtInd>CRDT</CdtDbtInd>', { code: 'notAnAmount', field: 'Amt', text: '' }],
    ['too much', amount('1000000000000'), { code: 'amountTooLarge', field: 'Amt', text: '1000000000000' }],
    ['no sign', '<Amt Ccy="EUR">1</Amt>', { code: 'signUnknown', field: 'CdtDbtInd', text: '' }],
  ])('%s is refused with its line', (_sentence, text, problem) => {
    expect(readEntry(text + DAYS)).toEqual({ ok: false, error: { file: null, line: 5, ...problem } });
  });

  test('a day that is not in the calendar is refused', () => {
    expect(readEntry(`${amount('1')}<BookgDt><Dt>2026-02-30</Dt></BookgDt>`)).toEqual({
      ok: false,
      error: { file: null, line: 5, code: 'notADay', field: 'BookgDt', text: '2026-02-30' },
    });
  });
});

describe('a statement', () => {
  const balance = (code: string, inside: string): string =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>${inside}</Bal>`;
  const other = camtHead('NL91ABNA0417164300').replace('EUR', 'KWD') + entry(amount('1.234', 'CRDT', 'KWD'));

  test('opens as the last one closed where the bank tells no more', () => {
    const read = readCamt053(camtDocument(camtHead(ACCOUNT) + balance('PRCD', amount('10', 'DBIT'))));
    expect(read).toMatchObject({ value: { drafts: [{ opening: -1000, closing: null }] } });
  });

  test('in another currency is left out with a sentence, and the others are read', () => {
    const both = `${other}</Stmt><Stmt>${camtHead(ACCOUNT)}`;
    expect(readCamt053(camtDocument(both))).toMatchObject({
      value: {
        drafts: [{ account: ACCOUNT }],
        notices: [{ code: 'otherCurrency', account: 'NL91ABNA0417164300', currency: 'KWD' }],
      },
    });
  });

  test.each([
    ['all in another currency', camtDocument(other), 'otherCurrency'],
    [
      'an entry in another currency',
      camtDocument(camtHead(ACCOUNT) + entry(amount('1', 'CRDT', 'SEK') + DAYS)),
      'otherCurrency',
    ],
    ['no account', camtDocument('<Id>1</Id>'), 'accountMissing'],
    ['no statement', camtDocument('').replace(/<\/?Stmt>/g, ''), 'noEntries'],
    ['a payment order', '<Document><CstmrCdtTrfInitn/></Document>', 'otherMessage'],
    ['a tag that is closed by another', camtDocument(`${camtHead(ACCOUNT)}<Ntry></Bal>`), 'xmlNotWhole'],
    [
      'an entity that nothing explains',
      camtDocument(`${camtHead(ACCOUNT)}<Ntry>&bom;</Ntry>`),
      'xmlNotWhole',
    ],
    ['a file that was cut', camtDocument(camtHead(ACCOUNT)).slice(0, 200), 'xmlNotWhole'],
  ])('%s is refused', (_sentence, text, code) => {
    const read = readCamt053(text);
    expect(read.ok ? null : read.error.code).toBe(code);
  });
});
