/** The position of one source as cards. */
import type { Position } from '@shared/domain/funds/balance';
import { StatCard } from '../../../ui/data/StatCard';
import { CardGrid } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';

const FIGURES = ['promised', 'received', 'reserved', 'awarded', 'paid', 'free'] as const;

export function FigureList({ position }: { position: Position }) {
  const { t } = useWords();
  return (
    <CardGrid>
      {FIGURES.map((figure) => (
        <StatCard
          key={figure}
          label={t(`funds.figure.${figure}`)}
          figure={<MoneyText amount={position[figure]} size="large" />}
          note={t(`funds.figure.${figure}Why`)}
        />
      ))}
    </CardGrid>
  );
}
