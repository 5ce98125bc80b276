/** What goes with a payment: words, or a reference with check digits that a machine of the payee reads back. */
import { isCreditorReference } from './creditor-reference';

export type Remittance =
  | { readonly kind: 'text'; readonly text: string }
  /** `ISO`: a creditor reference (ISO 11649). `CUR`: a Dutch payment reference (betalingskenmerk). */
  | { readonly kind: 'structured'; readonly issuer: 'ISO' | 'CUR'; readonly reference: string };

/** A text that is nothing but a reference goes as one; anything else, a dummy of which the digits fail too, as words. */
export function remittanceOf(text: string): Remittance {
  const bare = text.replace(/\s/g, '').toUpperCase();
  if (isCreditorReference(bare)) return { kind: 'structured', issuer: 'ISO', reference: bare };
  if (isPaymentReference(bare)) return { kind: 'structured', issuer: 'CUR', reference: bare };
  return { kind: 'text', text };
}

/** From the right over the fifteen digits behind the check digit, beginning anew after ten. */
const WEIGHTS = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1];

/** Sixteen digits, of which the first checks the others (Betaalvereniging Nederland). */
export function isPaymentReference(text: string): boolean {
  if (!/^\d{16}$/.test(text)) return false;
  const digits = [...text.slice(1)].reverse();
  const sum = digits.reduce((total, digit, index) => total + Number(digit) * (WEIGHTS[index % 10] ?? 0), 0);
  const check = 11 - (sum % 11);
  return Number(text[0]) === (check === 11 ? 0 : check === 10 ? 1 : check);
}
