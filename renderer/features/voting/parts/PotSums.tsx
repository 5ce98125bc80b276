/** The pots of a result under each other: what was in each, what went to plans, what is left, and all together. */

import { amountsIn } from '@shared/i18n/amounts-in';
import { subtract } from '@shared/kernel/money';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import type { CountedFound } from '../counted-found';
import type { PotResult } from '../result-pots';

export type PotSumsProps = { readonly found: CountedFound; readonly results: readonly PotResult[] };

export function PotSums({ found: { round }, results }: PotSumsProps) {
  const { t } = useWords();
  const show = amountsIn(round.currency);
  const { chosen, totalCost } = round.state.outcome;
  return (
    <Section title={t('pots.title')} intro={t('pots.byHelp')}>
      <PlainTable
        caption={t('pots.title')}
        rows={results}
        rowId={({ pot }) => pot.key ?? ''}
        columns={[
          { id: 'pot', label: t('pots.pot'), cell: ({ pot }) => pot.key, total: t('pots.all') },
          {
            id: 'amount',
            label: t('voting.amount'),
            align: 'end',
            cell: ({ pot }) => show(pot.amount),
            total: show(round.pot),
          },
          {
            id: 'chosen',
            label: t('pots.chosen'),
            align: 'end',
            cell: ({ counted }) => counted.tally.chosen.length,
            total: chosen.length,
          },
          {
            id: 'spent',
            label: t('result.spent'),
            align: 'end',
            cell: ({ counted }) => show(counted.tally.totalCost),
            total: show(totalCost),
          },
          {
            id: 'left',
            label: t('result.left'),
            align: 'end',
            cell: ({ counted }) => show(counted.tally.leftOver),
            total: show(subtract(round.pot, totalCost)),
          },
        ]}
      />
    </Section>
  );
}
