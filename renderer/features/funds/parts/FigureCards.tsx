/** The figures of the fund beside each other; each leads to what stands behind it. */
import type { Position } from '@shared/domain/funds/position';
import type { PlainKey } from '@shared/i18n/translate';
import { useToday } from '../../../data/use-today';
import { hrefOf, type Route } from '../../../routes';
import { StatCard } from '../../../ui/data/StatCard';
import { CardGrid } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';

type Figure = {
  readonly figure: 'promised' | 'received' | 'reserved' | 'awarded' | 'paid' | 'free';
  readonly link: PlainKey;
  /** null: the entries behind it. */
  readonly route: Route | null;
};

const FIGURES: readonly Figure[] = [
  { figure: 'received', link: 'funds.picture.seeReceipts', route: null },
  { figure: 'reserved', link: 'funds.picture.seeRounds', route: { name: 'rounds' } },
  { figure: 'awarded', link: 'funds.picture.seeGrants', route: { name: 'grants' } },
  { figure: 'paid', link: 'funds.picture.seePayments', route: { name: 'payments' } },
  { figure: 'free', link: 'funds.picture.seeSources', route: { name: 'position' } },
  { figure: 'promised', link: 'funds.picture.seePromises', route: { name: 'contributions' } },
];

export function FigureCards({ position }: { position: Position }) {
  const { t } = useWords();
  const day = useToday();
  return (
    <CardGrid>
      {FIGURES.map(({ figure, link, route }) => (
        <StatCard
          key={figure}
          label={t(`funds.figure.${figure}`)}
          figure={<MoneyText amount={position[figure]} size="large" />}
          note={t(`funds.figure.${figure}Why`)}
          link={{
            label: t(link),
            href: hrefOf(route ?? { name: 'figure', figure, by: 'all', of: 'all', day }),
          }}
        />
      ))}
    </CardGrid>
  );
}
