import type { CreditTransfer, CreditTransferOrder } from '@shared/formats/pain001/credit-transfer';
import { pain001Text } from '@shared/formats/pain001/pain001';
import { Day, Instant } from '@shared/kernel/dates';
import { Iban } from '@shared/kernel/iban';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedIsAbsent } from '../../../support/shared-data';
import { PAYER_IBAN, someOrder } from '../../../support/transfer-orders';
import { xsdProblems } from '../../../support/xsd';

const transfer: CreditTransfer = {
  endToEndId: 'BP-7-1',
  amount: cents(125_050),
  holder: 'Stichting De Tuin',
  iban: Iban.parse('NL91ABNA0417164300'),
  remittance: 'Toekenning 12',
};
const order: CreditTransferOrder = {
  version: '09',
  messageId: 'BP-7',
  batchId: 'BP-7-B',
  madeAt: Instant.parse('2026-11-22T19:30:05.123Z'),
  payer: 'Buurtfonds Vechtmond',
  payerIban: PAYER_IBAN,
  day: Day.parse('2026-11-24'),
  isOneLine: false,
  transfers: [transfer],
};

test('writes what the bank needs to pay one initiative, and no address', () => {
  expect(
    pain001Text(order)
      .split('\n')
      .map((line) => line.trim())
      .join(''),
  ).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn>',
      '<GrpHdr><MsgId>BP-7</MsgId><CreDtTm>2026-11-22T19:30:05Z</CreDtTm><NbOfTxs>1</NbOfTxs>',
      '<CtrlSum>1250.50</CtrlSum><InitgPty><Nm>Buurtfonds Vechtmond</Nm></InitgPty></GrpHdr>',
      '<PmtInf><PmtInfId>BP-7-B</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>false</BtchBookg>',
      '<NbOfTxs>1</NbOfTxs><CtrlSum>1250.50</CtrlSum><PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf>',
      '<ReqdExctnDt><Dt>2026-11-24</Dt></ReqdExctnDt><Dbtr><Nm>Buurtfonds Vechtmond</Nm></Dbtr>',
      '<DbtrAcct><Id><IBAN>NL69INGB0123456789</IBAN></Id><Ccy>EUR</Ccy></DbtrAcct>',
      '<DbtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt>',
      '<ChrgBr>SLEV</ChrgBr><CdtTrfTxInf><PmtId><EndToEndId>BP-7-1</EndToEndId></PmtId>',
      '<Amt><InstdAmt Ccy="EUR">1250.50</InstdAmt></Amt><Cdtr><Nm>Stichting De Tuin</Nm></Cdtr>',
      '<CdtrAcct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></CdtrAcct>',
      '<RmtInf><Ustrd>Toekenning 12</Ustrd></RmtInf></CdtTrfTxInf></PmtInf>',
      '</CstmrCdtTrfInitn></Document>',
    ].join(''),
  );
});

test('the version of 2009 has the day without an element around it', () => {
  const text = pain001Text({ ...order, version: '03' });
  expect(text).toContain('<ReqdExctnDt>2026-11-24</ReqdExctnDt>');
  expect(text).toContain('pain.001.001.03');
});

test.each([
  ['RF18539007547034', 'ISO'],
  ['9000000000000001', 'CUR'],
])('%s goes along as a reference of %s', (remittance, issuer) => {
  const text = pain001Text({ ...order, transfers: [{ ...transfer, remittance }] });
  expect(text).toContain(`<Issr>${issuer}</Issr>`);
  expect(text).toContain(`<Ref>${remittance}</Ref>`);
  expect(text).not.toContain('Ustrd');
});

describe('writes nothing that a bank would send back', () => {
  test.each<[string, Partial<CreditTransferOrder>]>([
    ['no payments', { transfers: [] }],
    ['the same end-to-end id twice', { transfers: [transfer, transfer] }],
    ['an amount of zero', { transfers: [{ ...transfer, amount: cents(0) }] }],
    ['more than one SEPA payment takes', { transfers: [{ ...transfer, amount: cents(100_000_000_000) }] }],
    ['a sign that a bank does not take', { transfers: [{ ...transfer, holder: 'Café' }] }],
    ['a name that is too long', { transfers: [{ ...transfer, holder: 'a'.repeat(71) }] }],
    ['a text that is too long', { transfers: [{ ...transfer, remittance: 'a'.repeat(141) }] }],
    ['a slash at the end of an id', { messageId: 'BP-7/' }],
    ['nobody who pays', { payer: '' }],
  ])('%s', (_what, change) => {
    expect(() => pain001Text({ ...order, ...change })).toThrow(RangeError);
  });
});

describe.skipIf(sharedIsAbsent('../standards/iso20022', 'files for banks against their schema'))(
  'any order',
  () => {
    test('is valid by the official schema of its version, counts its payments and sums them exactly', async () => {
      await fc.assert(
        fc.asyncProperty(someOrder, async (some) => {
          const text = pain001Text(some);
          const schema = `iso20022/pain.001.001.${some.version}.xsd`;
          const sum = some.transfers.reduce((total, { amount }) => total + BigInt(amount), 0n);
          const digits = String(sum).padStart(3, '0');
          const told = (name: string) =>
            [...text.matchAll(new RegExp(`<${name}>(.*?)</`, 'g'))].map(([, found]) => found);
          expect(await xsdProblems(text, schema)).toEqual([]);
          expect(told('NbOfTxs')).toEqual([`${some.transfers.length}`, `${some.transfers.length}`]);
          expect(told('CtrlSum')).toEqual(Array(2).fill(`${digits.slice(0, -2)}.${digits.slice(-2)}`));
          expect(pain001Text(some)).toBe(text);
        }),
        { numRuns: 25 },
      );
    });
  },
);
