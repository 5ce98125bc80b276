/** The only way an amount gets on the screen: tabular figures, and a spoken form for screen readers. */
import type { Cents } from '@shared/kernel/money';
import { classNames } from './class-names';
import { VisuallyHidden } from './VisuallyHidden';
import { useWords } from './words';

export type MoneyTextProps = {
  readonly amount: Cents;
  /** `large` for the figure a screen is about. */
  readonly size?: 'normal' | 'large';
};

export function MoneyText({ amount, size = 'normal' }: MoneyTextProps) {
  const { euro, spokenEuro } = useWords();
  return (
    <span className={classNames('money', size === 'large' && 'money-large', amount < 0 && 'money-negative')}>
      <span aria-hidden="true">{euro(amount)}</span>
      <VisuallyHidden>{spokenEuro(amount)}</VisuallyHidden>
    </span>
  );
}
