/** The entries behind one figure of the position: together exactly that amount. */
import { figureParts } from '@shared/domain/funds/balance';
import { DIMENSIONS } from '@shared/domain/funds/dimension';
import { FIGURES, type Figure } from '@shared/domain/funds/position';
import { Day } from '@shared/kernel/dates';
import { sumOf } from '@shared/kernel/money';
import { useMemo } from 'react';
import { type PositionBook, usePositionBook } from '../../data/queries/position';
import { hrefOf, type RouteParams } from '../../routes';
import { StatCard } from '../../ui/data/StatCard';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { CardGrid } from '../../ui/layout/Section';
import { MoneyText } from '../../ui/MoneyText';
import { useWords } from '../../ui/words';
import { entryRows } from './ledger-view';
import { EntryTable } from './parts/EntryTable';
import { type By, lineFilter, nameOf } from './position-view';

interface Asked {
  readonly figure: Figure;
  readonly by: By;
  readonly key: string;
  readonly day: Day;
}

/** null where the address says something that there is not. */
function askedOf({ figure, by, of, day }: RouteParams<'figure'>): Asked | null {
  const [foundFigure, foundBy] = [
    FIGURES.find((one) => one === figure),
    (['all', ...DIMENSIONS] as const).find((one) => one === by),
  ];
  const until = Day.safeParse(day);
  if (foundFigure === undefined || foundBy === undefined || !until.success) return null;
  return { figure: foundFigure, by: foundBy, key: of, day: until.data };
}

export function FigureScreen(params: RouteParams<'figure'>) {
  const { t } = useWords();
  const book = usePositionBook();
  const asked = askedOf(params);
  if (asked === null) return <EmptyState title={t('position.figureUnknown')} why={t('position.intro')} />;
  if (book === undefined) return <Loading what={t(`funds.figure.${asked.figure}`)} />;
  return <FigureFound book={book} asked={asked} />;
}

function FigureFound({ book, asked }: { book: PositionBook; asked: Asked }) {
  const words = useWords();
  const { t, shortDay } = words;
  const { figure, by, key, day } = asked;
  const { title, note } = nameOf(book, { by, key }, words);
  const parts = useMemo(
    () => figureParts(book.entries, { figure, until: day, isMeant: lineFilter(book, by, key) }),
    [book, figure, by, key, day],
  );
  const amounts = useMemo(() => new Map(parts.map(({ entry, amount }) => [entry.id, amount])), [parts]);
  const rows = useMemo(
    () => entryRows(book.entries, book.contributions).filter(({ entry }) => amounts.has(entry.id)),
    [book, amounts],
  );
  const label = t(`funds.figure.${figure}`);
  return (
    <>
      <PageHeader
        title={t('position.figureTitle', { figure: label, name: title })}
        intro={t('position.figureIntro', { day: shortDay(day) })}
        back={{ label: t('position.title'), href: hrefOf({ name: 'position' }) }}
      />
      <div className="stack">
        <CardGrid>
          <StatCard
            label={label}
            figure={<MoneyText amount={sumOf(parts, ({ amount }) => amount)} size="large" />}
            note={[...(note === null ? [] : [note]), t('position.figureCount', { n: parts.length })].join(
              ', ',
            )}
          />
        </CardGrid>
        <EntryTable label={label} rows={rows} amounts={amounts} emptyText={t('position.figureNone')} />
      </div>
    </>
  );
}
