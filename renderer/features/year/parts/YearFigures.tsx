/** The figures of a year: the four that matter, and behind tabs the tables. */

import { totalOf } from '@shared/domain/yearclose/balance-sheet';
import type { YearFigures } from '@shared/domain/yearclose/year-figures';
import type { YearWorld } from '../../../data/queries/year';
import { StatCard } from '../../../ui/data/StatCard';
import { CardGrid, Section } from '../../../ui/layout/Section';
import { Tabs } from '../../../ui/layout/Tabs';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { BalanceTable } from './BalanceTable';
import { OutstandingTable } from './OutstandingTable';
import { ResultTables } from './ResultTables';
import { EarmarkTable, SourceTable } from './SourceTables';

export function YearCards({ figures }: { figures: YearFigures }) {
  const { t, euro } = useWords();
  const { result, closing, costShare } = figures;
  return (
    <CardGrid>
      <StatCard label={t('year.income')} figure={<MoneyText amount={result.income} size="large" />} />
      <StatCard label={t('year.expenses')} figure={<MoneyText amount={result.expenses} size="large" />} />
      <StatCard
        label={t('year.equity')}
        figure={<MoneyText amount={totalOf(closing.equity)} size="large" />}
      />
      <StatCard
        label={t('year.costShare')}
        figure={costShare.perEuro === null ? '–' : <MoneyText amount={costShare.perEuro} size="large" />}
        note={
          costShare.perEuro === null
            ? t(costShare.costs === 0 && costShare.expenses === 0 ? 'year.nothingSpent' : 'year.noShare')
            : t('year.costShareNote', {
                costs: euro(costShare.costs),
                expenses: euro(costShare.expenses),
              })
        }
      />
    </CardGrid>
  );
}

export function YearTables({ world, figures }: { world: YearWorld; figures: YearFigures }) {
  const { t } = useWords();
  return (
    <Section title={t('year.figures')}>
      <Tabs
        label={t('year.figures')}
        tabs={[
          { id: 'balance', label: t('year.balance'), content: <BalanceTable figures={figures} /> },
          {
            id: 'result',
            label: t('year.incomeAndExpenses'),
            content: <ResultTables figures={figures} />,
          },
          {
            id: 'earmarks',
            label: t('year.earmarks'),
            content: <EarmarkTable world={world} figures={figures} />,
          },
          {
            id: 'sources',
            label: t('year.sources'),
            content: <SourceTable world={world} figures={figures} />,
          },
          {
            id: 'open',
            label: t('year.stillOpen'),
            content: <OutstandingTable world={world} figures={figures} />,
          },
        ]}
      />
    </Section>
  );
}
