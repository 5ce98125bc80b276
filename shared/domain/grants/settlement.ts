/** What a settlement does with money that was awarded and not spent (rule W11). */
import { type Cents, cents, subtract } from '../../kernel/money';
import type { GrantMoney } from './grant-money';

export interface Settlement {
  readonly awarded: Cents;
  readonly spent: Cents;
  /** Not negative: who spent more bears that. */
  readonly unspent: Cents;
  readonly lapsed: Cents;
  readonly toComeBack: Cents;
  /** Still to be paid after the settlement. */
  readonly stillToPay: Cents;
}

/** What was not paid yet lapses first; only the rest has to come back. */
export function settle(money: GrantMoney, spent: Cents): Settlement {
  const unspent = cents(Math.max(0, money.awarded - spent));
  const lapsed = cents(Math.min(unspent, money.toPay));
  return {
    awarded: money.awarded,
    spent,
    unspent,
    lapsed,
    toComeBack: subtract(unspent, lapsed),
    stillToPay: subtract(money.toPay, lapsed),
  };
}
