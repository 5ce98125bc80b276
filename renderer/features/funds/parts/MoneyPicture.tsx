/** One bar: of all that came in, what is paid, still to pay, reserved and free. */
import type { Position } from '@shared/domain/funds/balance';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { type MoneyPartKind, moneyParts } from '../money-picture';

const LABELS = {
  paid: 'funds.figure.paid',
  toPay: 'funds.figure.toPay',
  reserved: 'funds.figure.reserved',
  free: 'funds.figure.free',
} as const satisfies Record<MoneyPartKind, string>;

export function MoneyPicture({ position }: { position: Position }) {
  const { t, euro } = useWords();
  const parts = moneyParts(position);
  if (position.received <= 0) return <p>{t('funds.picture.none')}</p>;
  const [paid, toPay, reserved, free] = parts.map((part) => euro(part.amount));
  const sentence = t('funds.picture.sentence', {
    paid: paid ?? '',
    toPay: toPay ?? '',
    reserved: reserved ?? '',
    free: free ?? '',
  });
  const title = t('funds.picture.title', { received: euro(position.received) });
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <div className="money-bar" role="img" aria-label={`${title}: ${sentence}`}>
        {parts
          .filter((part) => part.amount > 0)
          .map((part) => (
            <div
              key={part.kind}
              className={`money-part money-part-${part.kind}`}
              style={{ flexGrow: part.amount, flexBasis: 0 }}
            />
          ))}
      </div>
      <ul className="money-key">
        {parts.map((part) => (
          <li key={part.kind}>
            <span className={`money-part money-part-${part.kind}`} aria-hidden="true" />
            {t(LABELS[part.kind])}: <MoneyText amount={part.amount} />
          </li>
        ))}
      </ul>
    </figure>
  );
}
