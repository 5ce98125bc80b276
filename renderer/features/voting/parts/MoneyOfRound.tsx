/** What is in the pot of a round, and out of which sources. */
import type { Round } from '@shared/domain/voting/round';
import { useContributionTitles } from '../../../data/queries/voting';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Section } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { Amount } from './Amount';

export function MoneyOfRound({ round }: { round: Round }) {
  const { t } = useWords();
  const titles = useContributionTitles();
  const note =
    round.draws.length > 0
      ? 'voting.moneyReserved'
      : round.origin.kind === 'own'
        ? 'voting.moneyNotYet'
        : 'voting.moneyElsewhere';
  return (
    <Section title={t('voting.moneyTitle')}>
      <p className="figure-line">
        <Amount amount={round.pot} currency={round.currency} size="large" />
      </p>
      <PotsTable round={round} />
      <p>{t(note)}</p>
      {round.draws.length === 0 ? null : (
        <PlainTable
          caption={t('voting.moneyReserved')}
          rows={round.draws}
          rowId={(draw) => draw.contributionId}
          columns={[
            {
              id: 'source',
              label: t('voting.source'),
              cell: (draw) => titles?.get(draw.contributionId) ?? t('common.unknown'),
            },
            {
              id: 'amount',
              label: t('voting.amount'),
              align: 'end',
              cell: (draw) => <MoneyText amount={draw.amount} />,
            },
          ]}
        />
      )}
    </Section>
  );
}

function PotsTable({ round: { settings, currency } }: { round: Round }) {
  const { t } = useWords();
  if (settings.pots === null) return null;
  return (
    <PlainTable
      caption={t('pots.title')}
      rows={settings.pots.pots}
      rowId={({ key }) => key}
      columns={[
        { id: 'pot', label: t('pots.pot'), cell: ({ key }) => key },
        { id: 'plans', label: t('pots.plans'), align: 'end', cell: ({ planIds }) => planIds.length },
        {
          id: 'amount',
          label: t('voting.amount'),
          align: 'end',
          cell: ({ amount }) => <Amount amount={amount} currency={currency} />,
        },
      ]}
    />
  );
}
