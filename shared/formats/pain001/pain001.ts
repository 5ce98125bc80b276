/**
 * Writes pain.001, the file with which a bank is told to pay. One batch in a file; the same order always gives the same
 * bytes. No postal addresses: within the EEA none is asked, and from November 2026 a wrong one is refused (EPC153-22).
 */
import { isBankId, isBankText } from '../../kernel/bank-text';
import { type Cents, sumOf } from '../../kernel/money';
import { remittanceOf } from '../../kernel/payment-reference';
import { decimalText } from '../decimal';
import { element, withAttributes, type XmlElement, xmlDocumentText } from '../xml-text';
import type { CreditTransfer, CreditTransferOrder } from './credit-transfer';

/** The most of one SEPA payment: € 999.999.999,99. */
const MOST = 99_999_999_999;
const LONGEST_NAME = 70;
const LONGEST_REMITTANCE = 140;

/** Throws where a text, id or amount is not one that a bank takes: who makes the order sees to that. */
export function pain001Text(order: CreditTransferOrder): string {
  checkOrder(order);
  const space = `urn:iso:std:iso:20022:tech:xsd:pain.001.001.${order.version}`;
  const root = element('Document', [
    element('CstmrCdtTrfInitn', [groupHeader(order), paymentInformation(order)]),
  ]);
  return xmlDocumentText({ root, attributes: { xmlns: space } });
}

/** What the schema knows as well, and what only the rules of SEPA do. */
function checkOrder({ messageId, batchId, payer, transfers }: CreditTransferOrder): void {
  const ids = transfers.map(({ endToEndId }) => endToEndId);
  const isSound =
    transfers.length > 0 &&
    new Set(ids).size === ids.length &&
    [messageId, batchId, ...ids].every(isBankId) &&
    isName(payer) &&
    transfers.every(isSoundTransfer);
  if (!isSound) throw new RangeError(`No order for a bank: ${messageId}`);
}

function isSoundTransfer({ amount, holder, remittance }: CreditTransfer): boolean {
  const isText = remittance === '' || (isBankText(remittance) && remittance.length <= LONGEST_REMITTANCE);
  return amount > 0 && amount <= MOST && isName(holder) && isText;
}

function isName(text: string): boolean {
  return isBankText(text) && text.length <= LONGEST_NAME;
}

/** How many payments there are and what they are together, in the head and in the batch alike. */
function totals(transfers: readonly CreditTransfer[]): XmlElement[] {
  return [
    element('NbOfTxs', String(transfers.length)),
    element('CtrlSum', decimalText(sumOf(transfers, ({ amount }) => amount))),
  ];
}

function groupHeader({ messageId, madeAt, payer, transfers }: CreditTransferOrder): XmlElement {
  return element('GrpHdr', [
    element('MsgId', messageId),
    element('CreDtTm', madeAt.replace(/\.\d+/, '')),
    ...totals(transfers),
    element('InitgPty', [element('Nm', payer)]),
  ]);
}

function paymentInformation(order: CreditTransferOrder): XmlElement {
  const { version, batchId, isOneLine, day, payer, payerIban, transfers } = order;
  return element('PmtInf', [
    element('PmtInfId', batchId),
    element('PmtMtd', 'TRF'),
    element('BtchBookg', String(isOneLine)),
    ...totals(transfers),
    element('PmtTpInf', [element('SvcLvl', [element('Cd', 'SEPA')])]),
    element('ReqdExctnDt', version === '03' ? day : [element('Dt', day)]),
    element('Dbtr', [element('Nm', payer)]),
    element('DbtrAcct', [ibanElement(payerIban), element('Ccy', 'EUR')]),
    // The bank knows its own code from the account.
    element('DbtrAgt', [element('FinInstnId', [element('Othr', [element('Id', 'NOTPROVIDED')])])]),
    element('ChrgBr', 'SLEV'),
    ...transfers.map(transferElement),
  ]);
}

function transferElement({ endToEndId, amount, holder, iban, remittance }: CreditTransfer): XmlElement {
  return element('CdtTrfTxInf', [
    element('PmtId', [element('EndToEndId', endToEndId)]),
    element('Amt', [euros(amount)]),
    element('Cdtr', [element('Nm', holder)]),
    element('CdtrAcct', [ibanElement(iban)]),
    remittance === '' ? null : element('RmtInf', [remittanceElement(remittance)]),
  ]);
}

function euros(amount: Cents): XmlElement {
  return withAttributes(element('InstdAmt', decimalText(amount)), { Ccy: 'EUR' });
}

function ibanElement(iban: string): XmlElement {
  return element('Id', [element('IBAN', iban)]);
}

function remittanceElement(text: string): XmlElement {
  const remittance = remittanceOf(text);
  if (remittance.kind === 'text') return element('Ustrd', remittance.text);
  const type = element('Tp', [
    element('CdOrPrtry', [element('Cd', 'SCOR')]),
    element('Issr', remittance.issuer),
  ]);
  return element('Strd', [element('CdtrRefInf', [type, element('Ref', remittance.reference)])]);
}
