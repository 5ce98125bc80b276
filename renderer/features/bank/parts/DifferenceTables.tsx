/** What makes bank and books differ, entry by entry. */
import type { Reconciliation } from '@shared/domain/bank/reconciliation';
import { hrefOf } from '../../../routes';
import { TextLink } from '../../../ui/Button';
import { DayText } from '../../../ui/DayText';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';

export function NotOnBankTable({ items }: { items: Reconciliation['notOnBank'] }) {
  const { t } = useWords();
  return (
    <PlainTable
      caption={t('bank.notOnBank')}
      rows={items}
      rowId={({ entry }) => entry.id}
      columns={[
        { id: 'day', label: t('bank.day'), cell: ({ entry }) => <DayText day={entry.day} /> },
        {
          id: 'entry',
          label: t('bank.entry'),
          cell: ({ entry }) =>
            t('bank.bookedAs', { kind: t(`funds.entry.${entry.kind}`), number: entry.number }),
        },
        {
          id: 'amount',
          label: t('funds.ledger.amount'),
          align: 'end',
          cell: ({ amount }) => <MoneyText amount={amount} />,
        },
      ]}
    />
  );
}

export function NotInBooksTable({ items }: { items: Reconciliation['notInBooks'] }) {
  const { t } = useWords();
  return (
    <PlainTable
      caption={t('bank.notInBooks')}
      rows={items}
      rowId={({ entry }) => entry.id}
      columns={[
        { id: 'day', label: t('bank.day'), cell: ({ entry }) => <DayText day={entry.day} /> },
        {
          id: 'entry',
          label: t('bank.counter'),
          cell: ({ entry }) => (
            <TextLink href={hrefOf({ name: 'bankEntry', bankEntryId: entry.id })}>
              {entry.counterName ?? t('bank.noCounter')}
            </TextLink>
          ),
        },
        { id: 'text', label: t('bank.description'), cell: ({ entry }) => entry.description },
        {
          id: 'amount',
          label: t('funds.ledger.amount'),
          align: 'end',
          cell: ({ amount }) => <MoneyText amount={amount} />,
        },
      ]}
    />
  );
}
