/** One batch of payments: its lines, who signed, what comes next. */
import { batchIdOf, type PaymentBatchId } from '@shared/domain/grants/payment-batch';
import type { PaymentsBook } from '@shared/domain/payments/payments-book';
import { shortHash } from '@shared/kernel/hash';
import { formatIban } from '@shared/kernel/iban';
import { useState } from 'react';
import { usePayments } from '../../data/queries/payments';
import { hrefOf } from '../../routes';
import { Button, LinkButton } from '../../ui/Button';
import { DayText } from '../../ui/DayText';
import { type Fact, FactList } from '../../ui/data/FactList';
import { Callout } from '../../ui/feedback/Callout';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { Stepper } from '../../ui/layout/Stepper';
import { MoneyText } from '../../ui/MoneyText';
import { StatusBadge } from '../../ui/StatusBadge';
import { useWords, type Words } from '../../ui/words';
import { type BatchProps, type BatchView, batchView, roadOf, signerName, TONES } from './batch-view';
import { ApproveSection } from './parts/ApproveSection';
import { LineTable } from './parts/LineTable';
import { PhoneCodes } from './parts/PhoneCodes';
import { SendSection } from './parts/SendSection';
import { SignSection } from './parts/SignSection';
import { StopDialog } from './parts/StopDialog';

export function BatchScreen({ batchId }: { batchId: string }) {
  const { t } = useWords();
  const payments = usePayments();
  if (payments === undefined) return <Loading what={t('payments.batches')} />;
  const view = batchView(payments.book, batchId as PaymentBatchId);
  if (view === null) return <EmptyState title={t('common.notFound')} why={t('common.notFoundWhy')} />;
  return <Batch view={view} book={payments.book} />;
}

function Batch({ view, book }: BatchProps) {
  const words = useWords();
  const { t } = words;
  const [isStopping, setStopping] = useState(false);
  const { batch, status, rows } = view;
  const { state } = batch;
  const mayStop = status !== 'stopped' && rows.every((row) => row.status !== 'paid');
  return (
    <>
      <PageHeader
        title={t('payments.batch', { number: batch.number })}
        back={{ label: t('payments.batches'), href: hrefOf({ name: 'paymentBatches' }) }}
        status={<StatusBadge tone={TONES[status]}>{t(`payments.status.${status}`)}</StatusBadge>}
        actions={
          <>
            <Button icon="print" onPress={() => window.print()}>
              {t('payments.print')}
            </Button>
            {status === 'draft' ? (
              <LinkButton icon="edit" href={hrefOf({ name: 'changePaymentBatch', batchId: batch.id })}>
                {t('payments.change')}
              </LinkButton>
            ) : null}
            {mayStop ? (
              <Button onPress={() => setStopping(true)}>
                {t(status === 'sent' ? 'payments.notSentAct' : 'payments.withdraw')}
              </Button>
            ) : null}
          </>
        }
      />
      {state.status === 'stopped' ? (
        <Callout tone="info" title={t('payments.status.stopped')}>
          <p>{t('payments.stoppedWhy', { reason: state.reason })}</p>
        </Callout>
      ) : (
        <Stepper label={t('payments.road')} steps={roadOf(view, book, words)} />
      )}
      <FactList facts={factsOf(view, book, words)} />
      <Section title={t('payments.lines')}>
        <LineTable view={view} book={book} />
      </Section>
      {state.status === 'draft' ? <SignSection view={view} book={book} /> : null}
      {state.status === 'frozen' ? <ApproveSection view={view} book={book} /> : null}
      {state.status === 'approved' || state.status === 'sent' ? (
        <SendSection view={view} book={book} />
      ) : null}
      {state.status === 'sent' && state.by.kind === 'phone' ? <PhoneCodes view={view} /> : null}
      {isStopping ? <StopDialog batch={batch} onClose={() => setStopping(false)} /> : null}
    </>
  );
}

function factsOf({ batch, sum }: BatchView, book: PaymentsBook, words: Words): Fact[] {
  const { t } = words;
  const { state } = batch;
  const id = batchIdOf(batch);
  const isFile = state.status === 'sent' && state.by.kind === 'file';
  return [
    { label: t('payments.sum'), value: <MoneyText amount={sum} size="large" /> },
    { label: t('payments.day'), value: <DayText day={batch.day} length="long" /> },
    { label: t('payments.from'), value: `${formatIban(batch.payerIban)}, ${batch.payer}` },
    { label: t('payments.author'), value: signerName(book, batch.author, words) },
    ...(id === null ? [] : [{ label: t('payments.bankId'), value: id }]),
    ...('contentHash' in state ? [{ label: t('payments.hash'), value: shortHash(state.contentHash) }] : []),
    ...(isFile && state.by.kind === 'file'
      ? [{ label: t('payments.fileHash'), value: shortHash(state.by.fileHash) }]
      : []),
  ];
}
