/** The ballots by the code of their receipts, and a field with which a voter finds one back (V58). */
import { findReceipt, type ReceiptRow, receiptRows } from '@shared/formats/recount/receipt-list';
import { element, folded, section, table } from './elements';
import type { Shown } from './shown';
import type { PageWords } from './words';

/** Nothing where the round had no codes. */
export function receipts({ vote, round }: Shown, words: PageWords): Node[] {
  const { t } = words;
  const titles = new Map<string, string>(vote.plans.map(({ id, title }) => [id, title]));
  const rows = receiptRows(round, vote.ballots, titles);
  if (rows.length === 0) return [];
  return [
    section(t('recount.receipts'), [
      element('p', {}, [t('recount.receiptsIntro')]),
      lookUp(rows, words),
      folded(t('recount.receiptsShow'), [
        table(
          t('recount.receipts'),
          [
            { label: t('recount.receipt'), cell: ({ receipt }) => element('code', {}, [receipt]) },
            { label: t('recount.ballot'), cell: ({ choices }) => choices || t('recount.blank') },
          ],
          rows,
        ),
      ]),
    ]),
  ];
}

function lookUp(rows: readonly ReceiptRow[], { t }: PageWords): HTMLElement {
  const field = element('input', { id: 'receipt', autocomplete: 'off', spellcheck: 'false', size: '20' });
  const answer = element('p', { role: 'status' });
  const form = element('form', { class: 'tools' }, [
    element('label', { for: 'receipt' }, [t('recount.receiptField')]),
    field,
    element('button', {}, [t('recount.receiptLook')]),
  ]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const found = findReceipt(rows, field.value);
    answer.textContent =
      found === 'unread'
        ? t('recount.receiptUnread')
        : found === 'absent'
          ? t('recount.receiptAbsent')
          : t('recount.receiptFound', { choices: found.choices || t('recount.blank') });
  });
  return element('div', {}, [form, answer]);
}
