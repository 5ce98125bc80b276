/** What double entry promises, and whether it is so: each sum beside the same sum along another way. */
import { holds, type Truth } from '@shared/domain/handover/truths';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Callout } from '../../../ui/feedback/Callout';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';

/** With the verdict above it. */
export function Truths({ truths }: { truths: readonly Truth[] }) {
  const { t } = useWords();
  return (
    <div className="stack">
      {truths.every(holds) ? (
        <Callout tone="done" title={t('handover.booksGood')} />
      ) : (
        <Callout tone="danger" title={t('handover.booksBad')}>
          <p>{t('handover.booksBadWhy')}</p>
        </Callout>
      )}
      <TruthTable truths={truths} />
    </div>
  );
}

export function TruthTable({ truths }: { truths: readonly Truth[] }) {
  const { t } = useWords();
  return (
    <PlainTable
      caption={t('handover.books')}
      rows={truths}
      rowId={({ name }) => name}
      columns={[
        {
          id: 'truth',
          label: t('handover.truth'),
          cell: ({ name }: Truth) => t(`handover.truth.${name}`),
        },
        {
          id: 'expected',
          label: t('handover.expected'),
          align: 'end',
          cell: ({ expected }: Truth) => <MoneyText amount={expected} />,
        },
        {
          id: 'found',
          label: t('handover.found'),
          align: 'end',
          cell: ({ found }: Truth) => <MoneyText amount={found} />,
        },
      ]}
    />
  );
}
