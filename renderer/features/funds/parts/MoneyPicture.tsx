/** Of all that came in: what is paid, still to pay, reserved and free. */
import type { Position } from '@shared/domain/funds/position';
import { MoneyFlow } from '../../../ui/charts/MoneyFlow';
import { useWords } from '../../../ui/words';
import { type MoneyPartKind, moneyParts } from '../money-picture';

const LABELS = {
  paid: 'funds.figure.spent',
  toPay: 'funds.figure.toPay',
  reserved: 'funds.figure.reserved',
  costs: 'funds.figure.costs',
  givenBack: 'funds.figure.givenBack',
  free: 'funds.figure.free',
} as const satisfies Record<MoneyPartKind, string>;

const WORDS = {
  paid: 'funds.picture.paid',
  toPay: 'funds.picture.toPay',
  reserved: 'funds.picture.reserved',
  costs: 'funds.picture.costs',
  givenBack: 'funds.picture.givenBack',
  free: 'funds.picture.free',
} as const satisfies Record<MoneyPartKind, string>;

export function MoneyPicture({ position }: { position: Position }) {
  const { t, euro, list } = useWords();
  if (position.received <= 0) return <p>{t('funds.picture.none')}</p>;
  const parts = moneyParts(position);
  const told = parts
    .filter(({ amount }) => amount !== 0)
    .map(({ kind, amount }) => t(WORDS[kind], { amount: euro(amount) }));
  return (
    <MoneyFlow
      title={t('funds.picture.title', { received: euro(position.received) })}
      summary={t('funds.picture.sentence', { parts: list(told) })}
      labelHead={t('funds.picture.where')}
      amountHead={t('funds.ledger.amount')}
      whole={{ id: 'received', label: t('funds.figure.received'), amount: position.received }}
      parts={parts.map(({ kind, amount }) => ({ id: kind, label: t(LABELS[kind]), amount }))}
    />
  );
}
