/** What was really spent under each scheme of a government, by year, with the same as a file. */
import { type SchemeYear, schemeSpending } from '@shared/domain/funds/scheme-spending';
import { writeCsv } from '@shared/formats/csv';
import { decimalText } from '@shared/formats/decimal';
import type { Cents } from '@shared/kernel/money';
import { useMemo } from 'react';
import { useGiverBook, useLedger } from '../../../data/queries/funds';
import { useToday } from '../../../data/use-today';
import { Button } from '../../../ui/Button';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Section } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { saveText } from '../../../ui/save-text';
import { useWords } from '../../../ui/words';

/** Nothing where no contribution names a scheme. */
export function SchemeSpending() {
  const { t } = useWords();
  const today = useToday();
  const book = useGiverBook();
  const entries = useLedger();
  const rows = useMemo(
    () =>
      book === undefined || entries === undefined ? [] : schemeSpending(book.contributions, entries, today),
    [book, entries, today],
  );
  if (rows.length === 0) return null;
  const amount = (id: 'received' | 'spent' | 'spentSince', label: string) => ({
    id,
    label,
    align: 'end' as const,
    cell: (row: SchemeYear) => <MoneyText amount={row[id]} />,
  });
  return (
    <Section
      title={t('agreements.spending')}
      intro={t('agreements.spendingIntro')}
      actions={
        <Button icon="download" onPress={() => saveText(t('agreements.spendingFile'), csvOf(rows))}>
          {t('agreements.saveCsv')}
        </Button>
      }
    >
      <PlainTable
        caption={t('agreements.spending')}
        rows={rows}
        rowId={({ scheme, year }) => `${scheme}-${year}`}
        columns={[
          { id: 'scheme', label: t('agreements.scheme'), cell: ({ scheme }) => scheme },
          { id: 'year', label: t('agreements.spendingYear'), cell: ({ year }) => `${year}` },
          amount('received', t('agreements.spendingReceived')),
          amount('spent', t('agreements.spendingSpent')),
          amount('spentSince', t('agreements.spendingSince')),
        ]}
      />
    </Section>
  );
}

/** Heads in Dutch, as in the municipal export: the municipality reads it. */
function csvOf(rows: readonly SchemeYear[]): string {
  const exact = (amount: Cents) => ({ exact: decimalText(amount) });
  return writeCsv(
    ['regeling', 'jaar', 'ontvangen', 'ontvangen_cumulatief', 'besteed', 'besteed_cumulatief'],
    rows.map((row) => [
      row.scheme,
      row.year,
      exact(row.received),
      exact(row.receivedSince),
      exact(row.spent),
      exact(row.spentSince),
    ]),
  );
}
