/** Finds entries by what a person types. Pure. */
import type { BankEntry } from '@shared/domain/bank/bank-entry';
import { formatAmount } from '@shared/i18n/format';

/** Those in which all words that were typed stand, in a name, a text, an account or an amount (`12,50`). */
export function entriesFound(entries: readonly BankEntry[], sought: string): readonly BankEntry[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const { counterName, counterIban, description, endToEndId, reference, amount } = entry;
    const told = [counterName, counterIban, description, endToEndId, reference, formatAmount(amount)];
    const text = told.join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
