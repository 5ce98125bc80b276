/** Where every euro is, per contribution, on any day. */
import { bankBalance } from '@shared/domain/funds/balance';
import type { Day } from '@shared/kernel/dates';
import { useMemo, useState } from 'react';
import { type GiverBook, useGiverBook, useLedger } from '../../data/queries/funds';
import { useToday } from '../../data/use-today';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { DayField } from '../../ui/fields/DayField';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { PositionTable } from './parts/PositionTable';
import { sourcesOnDay, totalOf } from './source-view';

type Entries = NonNullable<ReturnType<typeof useLedger>>;

export function PositionScreen() {
  const { t } = useWords();
  const book = useGiverBook();
  const entries = useLedger();
  if (book === undefined || entries === undefined) return <Loading what={t('funds.position.title')} />;
  return (
    <>
      <PageHeader title={t('funds.position.title')} intro={t('funds.position.intro')} />
      {entries.length === 0 ? (
        <EmptyState title={t('funds.position.emptyTitle')} why={t('funds.position.emptyWhy')} />
      ) : (
        <PositionOnDay book={book} entries={entries} />
      )}
    </>
  );
}

function PositionOnDay({ book, entries }: { book: GiverBook; entries: Entries }) {
  const { t, euro, day: dayWords } = useWords();
  const today = useToday();
  const [chosen, setChosen] = useState<Day | null>(today);
  const day = chosen ?? today;
  const rows = useMemo(() => sourcesOnDay(book, entries, day), [book, entries, day]);
  const total = totalOf(rows);
  return (
    <div className="stack">
      <DayField
        label={t('funds.position.day')}
        description={t('funds.position.dayHelp')}
        value={chosen}
        onChange={setChosen}
      />
      {rows.length === 0 ? (
        <p>{t('funds.position.nothingThen')}</p>
      ) : (
        <>
          <PositionTable
            caption={t('funds.position.table', { day: dayWords(day) })}
            rows={rows}
            total={total}
          />
          <p>{t('funds.position.check', { bank: euro(bankBalance(total)) })}</p>
        </>
      )}
    </div>
  );
}
