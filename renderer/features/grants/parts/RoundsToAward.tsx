/** Counted rounds for which nothing was awarded yet, each with the way to its awards. */
import type { RoundIn } from '@shared/domain/voting/round-status';
import { hrefOf } from '../../../routes';
import { LinkButton } from '../../../ui/Button';
import { Card, CardGrid, Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';

export function RoundsToAward({ rounds }: { rounds: readonly RoundIn<'counted'>[] }) {
  const { t, euro } = useWords();
  return (
    <Section title={t('grants.roundsReady')}>
      <CardGrid>
        {rounds.map((round) => (
          <Card key={round.id} title={round.name} tone="accent">
            <p>
              {round.currency === 'EUR'
                ? t('grants.roundReadyLine', {
                    n: round.state.outcome.chosen.length,
                    total: euro(round.state.outcome.totalCost),
                  })
                : t('grants.notInEuro', { currency: round.currency })}
            </p>
            {round.currency === 'EUR' ? (
              <LinkButton kind="primary" href={hrefOf({ name: 'awardRound', roundId: round.id })}>
                {t('grants.makeAwards')}
              </LinkButton>
            ) : null}
          </Card>
        ))}
      </CardGrid>
    </Section>
  );
}
