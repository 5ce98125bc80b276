/** What has to be transferred now, what was paid, and what is still to come back. */
import type { LineInBatch } from '@shared/domain/grants/batch-line';
import { waitsFor } from '@shared/domain/grants/requirement';
import { type Cents, sumOf } from '@shared/kernel/money';
import { useState } from 'react';
import { type GrantRow, useGrants } from '../../data/queries/grants';
import { useHeld } from '../../data/queries/payments';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { Button, LinkButton, TextLink } from '../../ui/Button';
import { DayText } from '../../ui/DayText';
import { PlainTable } from '../../ui/data/PlainTable';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { MoneyText } from '../../ui/MoneyText';
import { StatusBadge } from '../../ui/StatusBadge';
import { useWords } from '../../ui/words';
import { type PaymentRow, paymentRows } from './grant-view';
import { PaymentDialog } from './parts/PaymentDialog';
import { Waiting } from './parts/Waiting';

export function PaymentListScreen() {
  const { t } = useWords();
  const rows = useGrants();
  return (
    <>
      <PageHeader
        title={t('screens.payments')}
        intro={t('grants.paymentsIntro')}
        actions={
          <>
            <LinkButton kind="primary" icon="add" href={hrefOf({ name: 'newPaymentBatch' })}>
              {t('payments.newBatch')}
            </LinkButton>
            <LinkButton icon="export" href={hrefOf({ name: 'paymentBatches' })}>
              {t('payments.batches')}
            </LinkButton>
            <LinkButton icon="people" href={hrefOf({ name: 'signatories' })}>
              {t('payments.signers')}
            </LinkButton>
          </>
        }
      />
      {rows === undefined ? <Loading what={t('grants.what.payments')} /> : null}
      {rows?.length === 0 ? (
        <EmptyState
          title={t('grants.paymentsEmpty')}
          why={t('grants.paymentsEmptyWhy')}
          action={<LinkButton href={hrefOf({ name: 'grants' })}>{t('screens.grants')}</LinkButton>}
        />
      ) : null}
      {rows === undefined || rows.length === 0 ? null : <Payments rows={rows} />}
    </>
  );
}

function Payments({ rows }: { rows: readonly GrantRow[] }) {
  const { t, euro } = useWords();
  const today = useToday();
  const [paying, setPaying] = useState<PaymentRow | null>(null);
  const all = paymentRows(rows, today);
  const due = all.filter(({ line }) => line.toPay > 0);
  const done = all.filter(({ line }) => line.payment !== null).reverse();
  const back = rows.filter(({ money }) => money.toComeBack > 0);
  const total = euro(sumOf(due, ({ line }) => line.toPay));
  return (
    <>
      <Section
        title={t('grants.paymentsDue')}
        intro={due.length === 0 ? undefined : t('grants.dueTotal', { n: due.length, total })}
      >
        {due.length === 0 ? <p>{t('grants.paymentsDueNone')}</p> : <DueTable rows={due} onPay={setPaying} />}
      </Section>
      {back.length === 0 ? null : (
        <Section title={t('grants.paymentsBack')}>
          <BackTable rows={back} />
        </Section>
      )}
      <Section title={t('grants.paymentsDone')}>
        {done.length === 0 ? <p>{t('grants.paymentsDoneNone')}</p> : <DoneTable rows={done} />}
      </Section>
      {paying === null ? null : (
        <PaymentDialog
          grant={paying.row.grant}
          initiative={paying.row.initiative}
          line={paying.line}
          onClose={() => setPaying(null)}
        />
      )}
    </>
  );
}

function InBatch({ held }: { held: LineInBatch | undefined }) {
  const { t } = useWords();
  if (held === undefined) return null;
  const { id, number } = held.batch;
  return (
    <TextLink href={hrefOf({ name: 'paymentBatch', batchId: id })}>
      {t('payments.inBatchShort', { number })}
    </TextLink>
  );
}

function GrantLink({ row }: { row: GrantRow }) {
  const { t } = useWords();
  return (
    <TextLink href={hrefOf({ name: 'grant', grantId: row.grant.id })}>
      {row.application?.title ?? t('common.unknown')}
    </TextLink>
  );
}

function useColumns() {
  const { t } = useWords();
  const amount = (of: (row: PaymentRow) => Cents) => ({
    id: 'amount',
    label: t('grants.instalmentAmount'),
    align: 'end' as const,
    cell: (row: PaymentRow) => <MoneyText amount={of(row)} />,
  });
  return {
    plan: { id: 'plan', label: t('grants.plan'), cell: ({ row }: PaymentRow) => <GrantLink row={row} /> },
    initiative: {
      id: 'initiative',
      label: t('grants.initiative'),
      cell: ({ row }: PaymentRow) => row.initiative?.name ?? '',
    },
    amount,
  };
}

function DueTable({ rows, onPay }: { rows: readonly PaymentRow[]; onPay: (row: PaymentRow) => void }) {
  const { t } = useWords();
  const { plan, initiative, amount } = useColumns();
  const held = useHeld();
  return (
    <PlainTable
      caption={t('grants.paymentsDue')}
      rows={rows}
      rowId={(row) => row.key}
      columns={[
        plan,
        initiative,
        {
          id: 'due',
          label: t('grants.dueOn'),
          cell: ({ line, isOverdue }) => (
            <>
              <DayText day={line.instalment.due} /> <InBatch held={held?.get(line.instalment.id)} />{' '}
              {isOverdue ? <StatusBadge tone="wait">{t('grants.instalmentOverdue')}</StatusBadge> : null}
            </>
          ),
        },
        amount(({ line }) => line.toPay),
        {
          id: 'act',
          label: t('grants.act'),
          cell: (row) => {
            const waiting = waitsFor(row.row.grant.requirements, row.line.instalment.id);
            return waiting.length > 0 ? (
              <Waiting requirements={waiting} />
            ) : (
              <Button
                kind="quiet"
                onPress={() => onPay(row)}
                label={`${t('grants.pay')}: ${row.row.application?.title ?? ''}`}
              >
                {t('grants.pay')}
              </Button>
            );
          },
        },
      ]}
    />
  );
}

function DoneTable({ rows }: { rows: readonly PaymentRow[] }) {
  const { t } = useWords();
  const { plan, initiative, amount } = useColumns();
  return (
    <PlainTable
      caption={t('grants.paymentsDone')}
      rows={rows}
      rowId={(row) => row.key}
      columns={[
        plan,
        initiative,
        {
          id: 'paidOn',
          label: t('grants.paidOn'),
          cell: ({ line }) => (line.payment === null ? null : <DayText day={line.payment.paidOn} />),
        },
        {
          id: 'reference',
          label: t('grants.payReference'),
          cell: ({ line }) => line.payment?.reference ?? '',
        },
        amount(({ line }) => line.payment?.amount ?? line.toPay),
      ]}
    />
  );
}

function BackTable({ rows }: { rows: readonly GrantRow[] }) {
  const { t } = useWords();
  return (
    <PlainTable
      caption={t('grants.paymentsBack')}
      rows={rows}
      rowId={({ grant }) => grant.id}
      columns={[
        { id: 'plan', label: t('grants.plan'), cell: (row) => <GrantLink row={row} /> },
        { id: 'initiative', label: t('grants.initiative'), cell: (row) => row.initiative?.name ?? '' },
        {
          id: 'amount',
          label: t('grants.toComeBack'),
          align: 'end',
          cell: ({ money }) => <MoneyText amount={money.toComeBack} />,
        },
      ]}
    />
  );
}
