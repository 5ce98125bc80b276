/** All plans with cost, support and outcome: chosen ones first, in the order of selection. */
import type { RoundIn } from '@shared/domain/voting/round-status';
import { supportWords } from '@shared/i18n/why-words';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Section } from '../../../ui/layout/Section';
import { StatusBadge } from '../../../ui/StatusBadge';
import { useWords } from '../../../ui/words';
import type { ResultRow } from '../result-view';
import { Amount } from './Amount';

export type ResultTableProps = {
  readonly round: RoundIn<'counted' | 'decided'>;
  readonly rows: readonly ResultRow[];
};

export function ResultTable({ round, rows }: ResultTableProps) {
  const { t } = useWords();
  const { rule } = round.state.outcome;
  return (
    <Section title={t('result.tableTitle')}>
      <PlainTable
        caption={t('result.tableTitle')}
        rows={rows}
        rowId={(row) => row.id}
        columns={[
          { id: 'title', label: t('voting.plan'), cell: (row) => row.title },
          { id: 'outcome', label: t('result.outcome'), cell: (row) => <OutcomeBadge place={row.place} /> },
          { id: 'place', label: t('result.place'), align: 'end', cell: (row) => row.place ?? '–' },
          {
            id: 'support',
            label: t('result.support'),
            align: 'end',
            cell: (row) => supportWords(t, rule.view, row.support),
          },
          {
            id: 'cost',
            label: t('voting.cost'),
            align: 'end',
            cell: (row) => <Amount amount={row.cost} currency={round.currency} />,
          },
        ]}
      />
    </Section>
  );
}

export function OutcomeBadge({ place }: { place: number | null }) {
  const { t } = useWords();
  return place === null ? (
    <StatusBadge tone="idle">{t('result.lost')}</StatusBadge>
  ) : (
    <StatusBadge tone="done">{t('result.won')}</StatusBadge>
  );
}
