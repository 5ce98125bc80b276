/** The parts of the money that came in, for the picture on the home screen. */
import { type Position, stillToPay } from '@shared/domain/funds/position';
import { type Cents, subtract } from '@shared/kernel/money';

export type MoneyPartKind = 'paid' | 'toPay' | 'reserved' | 'costs' | 'givenBack' | 'free';

export interface MoneyPart {
  readonly kind: MoneyPartKind;
  readonly amount: Cents;
}

/** Together exactly what came in. Paid is less what came back: it is with the initiatives. */
export function moneyParts(position: Position): readonly MoneyPart[] {
  return [
    { kind: 'paid', amount: subtract(position.paid, position.returned) },
    { kind: 'toPay', amount: stillToPay(position) },
    { kind: 'reserved', amount: position.reserved },
    ...(position.costs === 0 ? [] : [{ kind: 'costs' as const, amount: position.costs }]),
    ...(position.givenBack === 0 ? [] : [{ kind: 'givenBack' as const, amount: position.givenBack }]),
    { kind: 'free', amount: position.free },
  ];
}
