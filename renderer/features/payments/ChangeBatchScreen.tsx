/** Changes a batch that nobody signed yet: lines out, lines in, another day or account. */
import type { PaymentBatchId } from '@shared/domain/grants/payment-batch';
import { batchWithLines, withoutLinesOf } from '@shared/domain/payments/payments-book';
import { type Payments, usePayments } from '../../data/queries/payments';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { dueOf } from './batch-view';
import { ComposeForm } from './parts/ComposeForm';

type Props = { readonly batchId: string };

export function ChangeBatchScreen({ batchId }: Props) {
  const { t } = useWords();
  const payments = usePayments();
  if (payments === undefined) return <Loading what={t('payments.batches')} />;
  return <ChangeBatch payments={payments} id={batchId as PaymentBatchId} />;
}

function ChangeBatch({ payments, id }: { readonly payments: Payments; readonly id: PaymentBatchId }) {
  const { t } = useWords();
  const { book } = payments;
  const draft = batchWithLines(book, id);
  if (draft === null) return <EmptyState title={t('common.notFound')} why={t('common.notFoundWhy')} />;
  const { number, state } = draft.batch;
  const back = {
    label: t('payments.batch', { number }),
    href: hrefOf({ name: 'paymentBatch', batchId: id }),
  };
  return (
    <>
      <PageHeader
        title={t('payments.changeBatch', { number })}
        intro={t('payments.composeIntro')}
        back={back}
      />
      {state.status === 'draft' ? (
        <ComposeForm payments={payments} due={dueOf(withoutLinesOf(book, id))} draft={draft} />
      ) : (
        <EmptyState
          title={t('payments.noDraft')}
          why={t('payments.noDraftWhy')}
          action={<LinkButton href={back.href}>{back.label}</LinkButton>}
        />
      )}
    </>
  );
}
