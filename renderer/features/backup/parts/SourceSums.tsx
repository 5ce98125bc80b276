/** The money per source and together: what came in, went out, is on the bank, and what that is meant for. */
import type { HandOver, NamedSum, SourceSum } from '@shared/domain/handover/hand-over';
import type { Column } from '../../../ui/data/columns';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';

const FIGURES = ['received', 'paid', 'onBank', 'toPay', 'reserved', 'free'] as const;

export function SourceSums({ facts }: { facts: Pick<HandOver, 'sources' | 'total'> }) {
  const { t } = useWords();
  const figure = (id: keyof SourceSum): Column<NamedSum> => ({
    id,
    label: t(`handover.${id}`),
    align: 'end',
    cell: (sum) => <MoneyText amount={sum[id]} />,
    total: <MoneyText amount={facts.total[id]} />,
  });
  return (
    <PlainTable
      caption={t('handover.sums')}
      rows={facts.sources}
      rowId={({ id }) => id}
      columns={[
        {
          id: 'source',
          label: t('handover.source'),
          cell: ({ title }) => title ?? t('common.unknown'),
          total: t('handover.total'),
        },
        ...FIGURES.map(figure),
      ]}
    />
  );
}
