/** Splits an amount over the sources of one award, so that no source gives more than it has open (rule W10). */
import { allocate, type Cents } from '../../kernel/money';
import type { ContributionId } from '../funds/contribution';
import type { GrantMoney, MoneyBySource } from './grant-money';

export interface SourcePart {
  readonly source: ContributionId;
  readonly amount: Cents;
}

/**
 * In proportion to what each source still has open, by the largest remainder. The amount may not exceed what is open
 * in all: the callers refuse that before. A last amount that equals what is open empties every source exactly.
 */
export function splitOver(
  sources: MoneyBySource,
  figure: keyof GrantMoney,
  amount: Cents,
): readonly SourcePart[] {
  const open = [...sources].filter(([, money]) => money[figure] > 0);
  if (amount === 0 || open.length === 0) return [];
  const parts = allocate(
    amount,
    open.map(([, money]) => money[figure]),
  );
  return open
    .map(([source], index) => ({ source, amount: parts[index] as Cents }))
    .filter((part) => part.amount !== 0);
}
