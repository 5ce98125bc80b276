/** An amount of a round: euros as everywhere in the app, another currency as text with its code. */

import { amountsIn } from '@shared/i18n/amounts-in';
import type { Cents } from '@shared/kernel/money';
import { MoneyText } from '../../../ui/MoneyText';

export type AmountProps = {
  readonly amount: Cents;
  readonly currency: string;
  readonly size?: 'normal' | 'large';
};

export function Amount({ amount, currency, size = 'normal' }: AmountProps) {
  if (currency === 'EUR') return <MoneyText amount={amount} size={size} />;
  return (
    <span className={size === 'large' ? 'money money-large' : 'money'}>{amountsIn(currency)(amount)}</span>
  );
}
