/** The two balances of a camt.053 statement that its entries must connect. */
import { type Cents, negate } from '../../../kernel/money';
import { quotable } from '../problem';
import { amountAt, notice, type Reading, refuse } from '../reading';
import { elementAt, textAt, type XmlElement } from './elements';

export interface Balance {
  readonly code: string;
  readonly amount: Cents;
  readonly currency: string;
  readonly line: number;
}

/** Some banks tell only how the last statement closed. */
const OPENING = ['OPBD', 'PRCD'];
const CLOSING = ['CLBD'];
const BOOKED = new Set([...OPENING, ...CLOSING]);

/** null for a kind of balance that counts no booked entries. */
export function balanceIn(reading: Reading, element: XmlElement): Balance | null {
  const code = textAt(element, 'Tp', 'CdOrPrtry', 'Cd') ?? '';
  if (!BOOKED.has(code)) return null;
  const { line } = element;
  const amount = signedAmount(reading, element);
  return { code, amount, currency: elementAt(element, 'Amt')?.attributes.Ccy ?? '', line };
}

/** The amount of a balance, an entry or a payment: the sign stands in an element of its own. */
export function signedAmount(reading: Reading, element: XmlElement): Cents {
  const { line } = element;
  const text = textAt(element, 'Amt') ?? '';
  const amount = amountAt(reading, { line, field: 'Amt', text }, '.');
  const sign = textAt(element, 'CdtDbtInd') ?? '';
  if (sign === 'CRDT') return amount;
  if (sign !== 'DBIT')
    refuse(reading, line, { code: 'signUnknown', field: 'CdtDbtInd', text: quotable(sign) });
  return negate(amount);
}

/** Opening and closing; null where the bank does not tell it. */
export function openingAndClosing(balances: readonly Balance[]): [Balance | null, Balance | null] {
  const first = (codes: readonly string[]): Balance | null =>
    codes.map((code) => balances.find((balance) => balance.code === code)).find((found) => found) ?? null;
  return [first(OPENING), first(CLOSING)];
}

/** A balance in another currency than the statement is told, and kept as it stands. */
export function tellCurrencies(
  reading: Reading,
  account: string,
  balances: readonly (Balance | null)[],
): void {
  for (const balance of balances) {
    if (balance === null || balance.currency === 'EUR' || balance.currency === '') continue;
    const { line, currency } = balance;
    notice(reading, line, { code: 'balanceCurrency', account, currency: quotable(currency) });
  }
}
