/** The position as rows: one for each source, giver, earmark, round or initiative, with the figures that tell something. */
import { positionsBy } from '@shared/domain/funds/balance';
import type { Contribution, ContributionId } from '@shared/domain/funds/contribution';
import { type Dimension, type DimensionBook, earmarkKey, keyOfLine } from '@shared/domain/funds/dimension';
import { giverName } from '@shared/domain/funds/giver';
import type { LedgerLine } from '@shared/domain/funds/ledger-entry';
import { type Figure, type Position, totalPosition } from '@shared/domain/funds/position';
import { earmarkWords } from '@shared/i18n/earmark-words';
import type { Day } from '@shared/kernel/dates';
import type { PositionBook } from '../../data/queries/position';
import type { Route } from '../../routes';
import type { Words } from '../../ui/words';

/** All sources together: no part of the fund is left out. */
export type By = Dimension | 'all';

export interface RowName {
  readonly title: string;
  /** A second line, such as who gave it. */
  readonly note: string | null;
  /** Where it can be read about. */
  readonly route: Route | null;
}

export interface PositionRow extends RowName {
  readonly key: string;
  readonly position: Position;
}

/** What can still be used first, then the way that money travels. A round or an initiative receives nothing of itself. */
export const FIGURES_BY = {
  source: ['free', 'received', 'reserved', 'awarded', 'paid', 'returned', 'givenBack', 'costs'],
  giver: ['free', 'received', 'reserved', 'awarded', 'paid', 'returned', 'givenBack', 'costs'],
  earmark: ['free', 'received', 'reserved', 'awarded', 'paid', 'returned', 'givenBack', 'costs'],
  round: ['reserved', 'awarded', 'paid', 'toPay', 'returned'],
  initiative: ['awarded', 'paid', 'toPay', 'returned'],
} as const satisfies Readonly<Record<Dimension, readonly Figure[]>>;

export function dimensionBook({ contributions, grants }: PositionBook): DimensionBook {
  return {
    contributions: new Map(contributions.map((contribution) => [contribution.id, contribution])),
    grants: new Map(grants.map((grant) => [grant.id, grant])),
  };
}

/** Those that had a booking by that day, by name. */
export function positionRows(
  book: PositionBook,
  { by, day }: { readonly by: Dimension; readonly day: Day },
  words: Words,
): readonly PositionRow[] {
  const positions = positionsBy(book.entries, { until: day }, keyOfLine(by, dimensionBook(book)));
  return [...positions]
    .map(([key, position]) => ({ key, position, ...nameOf(book, { by, key }, words) }))
    .toSorted((a, b) => a.title.localeCompare(b.title, words.language));
}

export function totalOfRows(rows: readonly PositionRow[]): Position {
  return totalPosition(new Map(rows.map(({ key, position }) => [key, position])));
}

/** Whether a line counts for what is asked. */
export function lineFilter(book: PositionBook, by: By, key: string): (line: LedgerLine) => boolean {
  if (by === 'all') return () => true;
  const keyOf = keyOfLine(by, dimensionBook(book));
  return (line) => keyOf(line) === key;
}

/** What a row is called; what is gone is called so. */
export function nameOf(
  book: PositionBook,
  { by, key }: { readonly by: By; readonly key: string },
  words: Words,
): RowName {
  const { t } = words;
  switch (by) {
    case 'all':
      return { title: t('position.all'), note: null, route: null };
    case 'source':
      return sourceName(book, key as ContributionId, words);
    case 'giver': {
      const giver = book.givers.find(({ id }) => id === key);
      const name = giver === undefined ? null : giverName(giver, book.persons);
      return { title: name ?? t('funds.giver.erased'), note: null, route: { name: 'giver', giverId: key } };
    }
    case 'earmark': {
      const earmark = book.contributions.find((one) => earmarkKey(one.earmark) === key)?.earmark;
      return { title: earmarkWords(t, earmark, book), note: null, route: null };
    }
    case 'round': {
      const title = book.rounds.find(({ id }) => id === key)?.name ?? t('position.gone');
      return { title, note: null, route: { name: 'round', roundId: key } };
    }
    case 'initiative': {
      const title = book.initiatives.find(({ id }) => id === key)?.name ?? t('position.gone');
      return { title, note: null, route: { name: 'initiative', initiativeId: key } };
    }
  }
}

function sourceName(book: PositionBook, contributionId: ContributionId, { t }: Words): RowName {
  const found: Contribution | undefined = book.contributions.find(({ id }) => id === contributionId);
  const giver = book.givers.find(({ id }) => id === found?.giverId);
  return {
    title: found?.title ?? t('position.gone'),
    note: (giver && giverName(giver, book.persons)) ?? t('funds.giver.erased'),
    route: { name: 'contribution', contributionId },
  };
}
