/** Makes a batch: which instalments and claims are paid, on which day, from which account, and what the bank gets to read. */
import { usePayments } from '../../data/queries/payments';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { dueOf, signersOn } from './batch-view';
import { ComposeForm } from './parts/ComposeForm';

export function ComposeScreen() {
  const { t } = useWords();
  const payments = usePayments();
  const today = useToday();
  const due = payments === undefined ? null : dueOf(payments.book);
  return (
    <>
      <PageHeader
        title={t('payments.newBatch')}
        intro={t('payments.composeIntro')}
        back={{ label: t('payments.batches'), href: hrefOf({ name: 'paymentBatches' }) }}
      />
      {payments === undefined || due === null ? (
        <Loading what={t('payments.batches')} />
      ) : signersOn(payments.book, today).length === 0 ? (
        <EmptyState
          title={t('payments.noSigners')}
          why={t('payments.noSignersWhy')}
          action={
            <LinkButton kind="primary" href={hrefOf({ name: 'signatories' })}>
              {t('payments.signers')}
            </LinkButton>
          }
        />
      ) : due.instalments.length + due.claims.length === 0 ? (
        <EmptyState
          title={t('payments.nothingDue')}
          why={t('payments.nothingDueWhy')}
          action={<LinkButton href={hrefOf({ name: 'payments' })}>{t('screens.payments')}</LinkButton>}
        />
      ) : (
        <ComposeForm payments={payments} due={due} draft={null} />
      )}
    </>
  );
}
