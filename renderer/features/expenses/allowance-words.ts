/** What is found about a volunteer's allowance, in sentences with the figures. */
import type { AllowanceFinding, Month } from '@shared/domain/expenses/allowance-check';
import { formatMonth } from '@shared/i18n/format';
import { Day } from '@shared/kernel/dates';
import type { Words } from '../../ui/words';

export function findingWords(finding: AllowanceFinding, words: Words): string {
  const { t, euro } = words;
  switch (finding.kind) {
    case 'yearUnknown':
      return t('expenses.found.yearUnknown', { year: finding.year });
    case 'hour':
      return t('expenses.found.hour', {
        amount: euro(finding.amount),
        limit: euro(finding.limit),
        perHour: euro(finding.perHour),
      });
    case 'month':
      return t('expenses.found.month', {
        month: monthWords(finding.month, words),
        total: euro(finding.total),
        limit: euro(finding.limit),
      });
    case 'year':
      return t('expenses.found.year', {
        year: finding.year,
        total: euro(finding.total),
        limit: euro(finding.limit),
      });
    case 'withCosts':
      return t('expenses.found.withCosts', {
        when: finding.month === null ? String(finding.year) : monthWords(finding.month, words),
        total: euro(finding.total),
        limit: euro(finding.limit),
      });
  }
}

/** `november 2026`. */
export function monthWords(month: Month, { language }: Pick<Words, 'language'>): string {
  return formatMonth(Day.parse(`${month}-01`), language);
}
