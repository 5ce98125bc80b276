/** One payment inside an entry of camt.053 (`TxDtls`): who, for what, with which references. */
import { type Cents, negate } from '../../../kernel/money';
import { exactCents } from '../amount';
import type { EntryDetail } from '../statement';
import { elementAt, elementsNamed, textAt, type XmlElement } from './elements';

/** What banks write where the payer gave no reference. */
const NO_REFERENCE = /^(NOTPROVIDED|NONREF|NONE|N\/A)$/i;

/** Whose account it is, and which way the money went. */
export interface Seen {
  readonly account: string;
  readonly isCredit: boolean;
}

export function realReference(text: string | null): string | null {
  return text === null || NO_REFERENCE.test(text) ? null : text;
}

export function paymentIn(element: XmlElement, seen: Seen): EntryDetail {
  const { name, account } = counterParty(elementAt(element, 'RltdPties'), seen);
  const remittance = elementAt(element, 'RmtInf');
  return {
    amount: amountOf(element, seen),
    endToEndId: realReference(textAt(element, 'Refs', 'EndToEndId')),
    counterName: name,
    counterIban: account,
    description: descriptionOf(element, remittance),
    reference: realReference(structuredReference(remittance)),
    returnReason: textAt(element, 'RtrInf', 'Rsn', 'Cd') ?? textAt(element, 'RtrInf', 'Rsn', 'Prtry'),
  };
}

interface Party {
  readonly name: string | null;
  readonly account: string | null;
}

/** The other side; in a payment that came back the bank may have left the sides as they were. */
function counterParty(parties: XmlElement | undefined, { account, isCredit }: Seen): Party {
  const [payer, payee] = [partyOf(parties, 'Dbtr'), partyOf(parties, 'Cdtr')];
  const [expected, other] = isCredit ? [payer, payee] : [payee, payer];
  const isOther = (party: Party): boolean =>
    party.account !== account && (party.name ?? party.account) !== null;
  return isOther(expected) || !isOther(other) ? expected : other;
}

function partyOf(parties: XmlElement | undefined, side: 'Dbtr' | 'Cdtr'): Party {
  const party = elementAt(parties, side);
  const ultimate = elementAt(parties, `Ultmt${side}`);
  return {
    name: nameOf(party) ?? nameOf(ultimate),
    account: accountNumber(elementAt(parties, `${side}Acct`)),
  };
}

/** From version 08 on a party is a person or a bank, one step deeper. */
function nameOf(party: XmlElement | undefined): string | null {
  return textAt(party, 'Nm') ?? textAt(party, 'Pty', 'Nm') ?? textAt(party, 'Agt', 'FinInstnId', 'Nm');
}

/** An IBAN or another number, without spaces. */
export function accountNumber(account: XmlElement | undefined): string | null {
  const number = textAt(account, 'Id', 'IBAN') ?? textAt(account, 'Id', 'Othr', 'Id');
  return number === null ? null : number.replace(/[\s.]/g, '').toUpperCase();
}

/** null where it is not told, or in another currency. Version 04 on has it in the payment itself. */
function amountOf(element: XmlElement, { isCredit }: Seen): Cents | null {
  const details = elementAt(element, 'AmtDtls');
  const amount = [
    elementAt(element, 'Amt'),
    elementAt(details, 'TxAmt', 'Amt'),
    elementAt(details, 'InstdAmt', 'Amt'),
  ].find((found) => found?.attributes.Ccy === 'EUR');
  const read = exactCents(amount?.text ?? '', '.');
  if (!read.ok) return null;
  const sign = textAt(element, 'CdtDbtInd');
  const isIn = sign === null ? isCredit : sign === 'CRDT';
  return isIn ? read.value : negate(read.value);
}

function structuredReference(remittance: XmlElement | undefined): string | null {
  const texts = elementsNamed(remittance, 'Strd').map((each) => textAt(each, 'CdtrRefInf', 'Ref'));
  return texts.find((text) => text !== null) ?? null;
}

function descriptionOf(element: XmlElement, remittance: XmlElement | undefined): string {
  const structured = elementsNamed(remittance, 'Strd').flatMap((each) => elementsNamed(each, 'AddtlRmtInf'));
  const texts = [...elementsNamed(remittance, 'Ustrd'), ...structured].map(({ text }) => text.trim());
  const written = texts.filter((text) => text !== '').join(' ');
  return written === '' ? (textAt(element, 'AddtlTxInf') ?? '') : written;
}
