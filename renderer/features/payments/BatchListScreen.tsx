/** Every batch of payments, and where it stands. */
import { usePayments } from '../../data/queries/payments';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { countColumn, dayColumn, moneyColumn, textColumn } from '../../ui/data/column-kinds';
import { DataTable } from '../../ui/data/DataTable';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { StatusBadge } from '../../ui/StatusBadge';
import { useWords } from '../../ui/words';
import { type BatchView, batchViews, TONES } from './batch-view';

export function BatchListScreen() {
  const { t } = useWords();
  const payments = usePayments();
  if (payments === undefined) return <Loading what={t('payments.batches')} />;
  const views = batchViews(payments.book);
  const newBatch = (
    <LinkButton kind="primary" icon="add" href={hrefOf({ name: 'newPaymentBatch' })}>
      {t('payments.newBatch')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('payments.batches')}
        intro={t('payments.batchesIntro')}
        back={{ label: t('screens.payments'), href: hrefOf({ name: 'payments' }) }}
        actions={
          <>
            {views.length === 0 ? null : newBatch}
            <LinkButton icon="people" href={hrefOf({ name: 'signatories' })}>
              {t('payments.signers')}
            </LinkButton>
          </>
        }
      />
      {views.length === 0 ? (
        <EmptyState
          title={t('payments.batchesEmpty')}
          why={t('payments.batchesEmptyWhy')}
          action={newBatch}
        />
      ) : (
        <BatchTable views={views} />
      )}
    </>
  );
}

function BatchTable({ views }: { views: readonly BatchView[] }) {
  const { t } = useWords();
  return (
    <DataTable
      label={t('payments.batches')}
      rows={views}
      rowId={({ batch }) => batch.id}
      rowHref={({ batch }) => hrefOf({ name: 'paymentBatch', batchId: batch.id })}
      emptyText={t('payments.batchesEmpty')}
      columns={[
        textColumn({
          id: 'number',
          label: t('payments.number'),
          grow: 2,
          of: ({ batch }: BatchView) => t('payments.batch', { number: batch.number }),
        }),
        dayColumn({ id: 'day', label: t('payments.day'), grow: 2, of: ({ batch }: BatchView) => batch.day }),
        countColumn({ id: 'lines', label: t('payments.lines'), of: ({ lines }: BatchView) => lines.length }),
        moneyColumn({ id: 'sum', label: t('payments.sum'), grow: 2, of: ({ sum }: BatchView) => sum }),
        {
          id: 'status',
          label: t('payments.status'),
          grow: 3,
          sortBy: ({ status }) => t(`payments.status.${status}`),
          cell: ({ status }) => (
            <StatusBadge tone={TONES[status]}>{t(`payments.status.${status}`)}</StatusBadge>
          ),
        },
      ]}
    />
  );
}
