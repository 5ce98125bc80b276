/** Amounts of a round: euros as everywhere, and votes from elsewhere in the currency of their file. */

import type { Cents } from '../kernel/money';
import { formatAmount, formatShortEuro } from './format';

export type ShowAmount = (amount: Cents) => string;

/** `€ 1.234`, or `PLN 1.234`; cents only where there are any. */
export function amountsIn(currency: string): ShowAmount {
  if (currency === 'EUR') return formatShortEuro;
  return (amount) => {
    const text = formatAmount(amount).replace(/,00$/, '');
    return currency === 'XXX' ? text : `${currency}\u00a0${text}`;
  };
}
