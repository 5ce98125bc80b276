/** What a settlement does with money that was awarded and not spent (rules W11 and W17). */
import { type Cents, cents, subtract, ZERO } from '../../kernel/money';
import type { GrantMoney } from './grant-money';

export interface Settlement {
  readonly awarded: Cents;
  readonly spent: Cents;
  /** Not negative: who spent more bears that. */
  readonly unspent: Cents;
  readonly lapsed: Cents;
  /** Paid, not spent, and left with the initiative. */
  readonly kept: Cents;
  readonly toComeBack: Cents;
  /** Still to be paid after the settlement. */
  readonly stillToPay: Cents;
}

/**
 * What was not paid yet lapses first; only the rest has to come back, less what the fund leaves with the initiative:
 * `kept`, never more than that rest.
 */
export function settle(money: GrantMoney, spent: Cents, kept: Cents = ZERO): Settlement {
  const unspent = cents(Math.max(0, money.awarded - spent));
  const lapsed = cents(Math.min(unspent, money.toPay));
  return {
    awarded: money.awarded,
    spent,
    unspent,
    lapsed,
    kept,
    toComeBack: subtract(subtract(unspent, lapsed), kept),
    stillToPay: subtract(money.toPay, lapsed),
  };
}
