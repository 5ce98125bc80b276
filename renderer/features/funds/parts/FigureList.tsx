/** The position of one source as cards, each with the way to its entries. */

import type { ContributionId } from '@shared/domain/funds/contribution';
import type { Position } from '@shared/domain/funds/position';
import { useToday } from '../../../data/use-today';
import { hrefOf } from '../../../routes';
import { StatCard } from '../../../ui/data/StatCard';
import { CardGrid } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';

const FIGURES = [
  'promised',
  'received',
  'reserved',
  'awarded',
  'paid',
  'returned',
  'givenBack',
  'costs',
  'free',
] as const;
/** Many a source never has these: a card only where it has, so that the figures together are what came in. */
const SELDOM: readonly string[] = ['returned', 'givenBack', 'costs'];

export type FigureListProps = { readonly contributionId: ContributionId; readonly position: Position };

export function FigureList({ contributionId, position }: FigureListProps) {
  const { t } = useWords();
  const day = useToday();
  return (
    <CardGrid>
      {FIGURES.filter((figure) => position[figure] !== 0 || !SELDOM.includes(figure)).map((figure) => (
        <StatCard
          key={figure}
          label={t(`funds.figure.${figure}`)}
          figure={<MoneyText amount={position[figure]} size="large" />}
          note={t(`funds.figure.${figure}Why`)}
          {...(position[figure] === 0
            ? {}
            : {
                link: {
                  label: t('position.seeEntries', { figure: t(`funds.figure.${figure}`) }),
                  href: hrefOf({ name: 'figure', figure, by: 'source', of: contributionId, day }),
                },
              })}
        />
      ))}
    </CardGrid>
  );
}
