/** Where every euro is, per contribution, giver, earmark, round or initiative, on any day and through time. */
import { positionsOf } from '@shared/domain/funds/balance';
import { DIMENSIONS, type Dimension } from '@shared/domain/funds/dimension';
import { bankBalance, totalPosition } from '@shared/domain/funds/position';
import type { Day } from '@shared/kernel/dates';
import { useMemo } from 'react';
import { type PositionBook, usePositionBook } from '../../data/queries/position';
import { useToday } from '../../data/use-today';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { DayField } from '../../ui/fields/DayField';
import { Select } from '../../ui/fields/Select';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { useKept } from '../../ui/use-kept';
import { useWords } from '../../ui/words';
import { MoneyFromTo } from './parts/MoneyFromTo';
import { MoneyInTime } from './parts/MoneyInTime';
import { PositionTable } from './parts/PositionTable';
import { YearsAhead } from './parts/YearsAhead';
import { positionRows, totalOfRows } from './position-view';

export function PositionScreen() {
  const { t } = useWords();
  const book = usePositionBook();
  if (book === undefined) return <Loading what={t('position.title')} />;
  return (
    <>
      <PageHeader title={t('position.title')} intro={t('position.intro')} />
      {book.entries.length === 0 ? (
        <EmptyState title={t('position.emptyTitle')} why={t('position.emptyWhy')} />
      ) : (
        <div className="stack">
          <PositionOnDay book={book} />
          <MoneyFromTo book={book} />
          <MoneyInTime book={book} />
          <Section title={t('requirements.yearsTitle')} intro={t('requirements.yearsIntro')}>
            <YearsAhead book={book} />
          </Section>
        </div>
      )}
    </>
  );
}

function PositionOnDay({ book }: { book: PositionBook }) {
  const { t } = useWords();
  const today = useToday();
  const [by, setBy] = useKept<Dimension>('position.by', 'source');
  const [chosen, setChosen] = useKept<Day | null>('position.day', today);
  const day = chosen ?? today;
  return (
    <>
      <div className="field-row">
        <Select<Dimension>
          label={t('position.by')}
          value={by}
          onChange={(value) => setBy(value ?? 'source')}
          choices={DIMENSIONS.map((value) => ({ value, label: t(`position.by.${value}`) }))}
        />
        <DayField
          label={t('position.day')}
          description={t('position.dayHelp')}
          value={chosen}
          onChange={setChosen}
        />
      </div>
      <PositionFound book={book} by={by} day={day} />
    </>
  );
}

type PositionFoundProps = { readonly book: PositionBook; readonly by: Dimension; readonly day: Day };

function PositionFound({ book, by, day }: PositionFoundProps) {
  const words = useWords();
  const { t, euro } = words;
  const rows = useMemo(() => positionRows(book, { by, day }, words), [book, by, day, words]);
  const whole = useMemo(() => totalPosition(positionsOf(book.entries, { until: day })), [book, day]);
  if (rows.length === 0) return <p>{t('position.nothingThen')}</p>;
  return (
    <>
      <PositionTable by={by} day={day} rows={rows} total={totalOfRows(rows)} />
      <p>{t('position.check', { bank: euro(bankBalance(whole)) })}</p>
    </>
  );
}
