/** Orders for the bank, made up by chance within what a bank takes. */
import { TRANSFER_VERSIONS } from '@shared/domain/grants/payment-batch';
import type { CreditTransfer, CreditTransferOrder } from '@shared/formats/pain001/credit-transfer';
import { bankText } from '@shared/kernel/bank-text';
import { Day, Instant } from '@shared/kernel/dates';
import { Iban } from '@shared/kernel/iban';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';

export const PAYER_IBAN = Iban.parse('NL69INGB0123456789');
const IBANS = ['NL91ABNA0417164300', 'NL44RABO0123456789', 'BE68539007547034', 'DE89370400440532013000'];

const typed = fc.string({ unit: fc.constantFrom(...'abcDEFéßñ&€’/ 019-.,()+'), maxLength: 200 });
const text = (most: number) => typed.map((words) => bankText(words, most).text);
const named = (most: number) => text(most).filter((words) => words !== '');

const someTransfer: fc.Arbitrary<Omit<CreditTransfer, 'endToEndId'>> = fc.record({
  amount: fc.integer({ min: 1, max: 99_999_999_999 }).map(cents),
  holder: named(70),
  iban: fc.constantFrom(...IBANS).map((iban) => Iban.parse(iban)),
  remittance: fc.oneof(text(140), fc.constantFrom('RF18539007547034', '9000000000000001')),
});

export const someOrder: fc.Arbitrary<CreditTransferOrder> = fc
  .record({
    version: fc.constantFrom(...TRANSFER_VERSIONS),
    payer: named(70),
    isOneLine: fc.boolean(),
    number: fc.integer({ min: 1, max: 99_999 }),
    transfers: fc.array(someTransfer, { minLength: 1, maxLength: 12 }),
  })
  .map(({ number, transfers, ...order }) => ({
    ...order,
    messageId: `BP-${number}`,
    batchId: `BP-${number}-1`,
    madeAt: Instant.parse('2026-11-22T19:30:05.123Z'),
    payerIban: PAYER_IBAN,
    day: Day.parse('2026-11-24'),
    transfers: transfers.map((transfer, index) => ({ ...transfer, endToEndId: `BP-${number}-1-${index}` })),
  }));
