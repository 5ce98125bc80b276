/** The figures of one award: awarded, paid, still to pay, still to come back. */
import type { GrantMoney } from '@shared/domain/grants/grant-money';
import { StatCard } from '../../../ui/data/StatCard';
import { CardGrid } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';

export function GrantMoneyCards({ money }: { money: GrantMoney }) {
  const { t } = useWords();
  return (
    <CardGrid>
      <StatCard label={t('grants.awarded')} figure={<MoneyText amount={money.awarded} size="large" />} />
      <StatCard label={t('grants.paid')} figure={<MoneyText amount={money.paid} size="large" />} />
      <StatCard label={t('grants.toPay')} figure={<MoneyText amount={money.toPay} size="large" />} />
      {money.toComeBack > 0 ? (
        <StatCard
          label={t('grants.toComeBack')}
          figure={<MoneyText amount={money.toComeBack} size="large" />}
        />
      ) : null}
      {money.returned > 0 ? (
        <StatCard label={t('grants.returned')} figure={<MoneyText amount={money.returned} size="large" />} />
      ) : null}
    </CardGrid>
  );
}
