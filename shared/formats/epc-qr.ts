/** The text of a QR code with which the app of a bank fills in one payment (EPC069-12, version 2 of the code). */
import { isBankText } from '../kernel/bank-text';
import { remittanceOf } from '../kernel/payment-reference';
import { decimalText } from './decimal';
import type { CreditTransfer } from './pain001/credit-transfer';

const LONGEST_NAME = 70;
const LONGEST_TEXT = 140;
/** The most of one SEPA payment: € 999.999.999,99. */
const MOST = 99_999_999_999;

/** `remittance` holds what the statement is to name: a code has no field for an end-to-end id. */
export function epcQrText(transfer: Omit<CreditTransfer, 'endToEndId'>): string {
  const { holder, iban, amount, remittance } = transfer;
  const isText = remittance === '' || (isBankText(remittance) && remittance.length <= LONGEST_TEXT);
  const isSound =
    isBankText(holder) && holder.length <= LONGEST_NAME && isText && amount > 0 && amount <= MOST;
  if (!isSound) throw new RangeError('No payment that a bank takes');
  const told = remittanceOf(remittance);
  const isCreditorReference = told.kind === 'structured' && told.issuer === 'ISO';
  const lines = [
    'BCD',
    '002',
    // UTF-8
    '1',
    'SCT',
    // The code of the bank: not needed within the EEA since version 2.
    '',
    holder,
    iban,
    `EUR${decimalText(amount)}`,
    // Purpose
    '',
    isCreditorReference ? told.reference : '',
    isCreditorReference ? '' : remittance,
  ];
  return lines.join('\n').replace(/\n+$/, '');
}
