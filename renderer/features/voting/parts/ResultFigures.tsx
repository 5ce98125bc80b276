/** The result in four figures. */
import { leftOfPot } from '@shared/domain/voting/pot-money';
import type { RoundIn } from '@shared/domain/voting/round-status';
import { formatNumber } from '@shared/i18n/format';
import { StatCard } from '../../../ui/data/StatCard';
import { CardGrid } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import type { CountedRound } from '../../../workers/tally';
import { Amount } from './Amount';

export type ResultFiguresProps = {
  readonly round: RoundIn<'counted' | 'decided'>;
  readonly counted: CountedRound;
};

export function ResultFigures({ round, counted }: ResultFiguresProps) {
  const { t } = useWords();
  const { outcome } = round.state;
  const winners = t('result.winnersOf', { n: outcome.chosen.length, of: round.plans.length });
  return (
    <CardGrid>
      <StatCard label={t('result.winners')} figure={winners} />
      <StatCard
        label={t('result.spent')}
        figure={<Amount amount={outcome.totalCost} currency={round.currency} size="large" />}
      />
      <StatCard
        label={t('result.left')}
        figure={
          <Amount amount={leftOfPot(round, outcome.totalCost)} currency={round.currency} size="large" />
        }
      />
      <StatCard
        label={t('result.turnout')}
        figure={formatNumber(outcome.ballotCount + round.state.spoiledCount)}
        note={[
          t('result.turnoutNote', { blank: counted.blank }),
          ...(round.state.spoiledCount === 0
            ? []
            : [t('voting.spoiledNote', { n: round.state.spoiledCount })]),
        ].join(' ')}
      />
    </CardGrid>
  );
}
