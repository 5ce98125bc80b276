/** What stood on one account at the beginning, what moved, and what stands there at the end. */
import type { AccountCard } from '@shared/domain/funds/account-card';
import { type Cents, subtract } from '@shared/kernel/money';
import { StatCard } from '../../../ui/data/StatCard';
import { CardGrid } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';

export function AccountBalance({ card: { opening, closing } }: { card: AccountCard }) {
  const { t } = useWords();
  const figure = (amount: Cents) => <MoneyText amount={amount} size="large" />;
  return (
    <CardGrid>
      <StatCard label={t('funds.ledger.opening')} figure={figure(opening)} />
      <StatCard label={t('funds.ledger.moved')} figure={figure(subtract(closing, opening))} />
      <StatCard label={t('funds.ledger.closing')} figure={figure(closing)} note={t('funds.ledger.sides')} />
    </CardGrid>
  );
}
