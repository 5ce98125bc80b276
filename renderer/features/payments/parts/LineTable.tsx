/** The lines of a batch: to whom, what the bank reads, and whether it came back. */
import type { PaidThing } from '@shared/domain/grants/batch-line';
import { accountOf } from '@shared/domain/payments/due-instalments';
import { formatIban } from '@shared/kernel/iban';
import { useState } from 'react';
import { hrefOf, type Route } from '../../../routes';
import { Button, TextLink } from '../../../ui/Button';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Icon } from '../../../ui/Icon';
import { MoneyText } from '../../../ui/MoneyText';
import { StatusBadge, type StatusTone } from '../../../ui/StatusBadge';
import { useWords } from '../../../ui/words';
import type { BatchProps, LineRow } from '../batch-view';
import { RejectDialog } from './RejectDialog';

const TONES: Readonly<Record<LineRow['status'], StatusTone>> = {
  waiting: 'idle',
  open: 'busy',
  paid: 'done',
  elsewhere: 'wait',
  rejected: 'stop',
  byHand: 'idle',
};

export function LineTable({ view, book }: BatchProps) {
  const { t } = useWords();
  const [rejecting, setRejecting] = useState<LineRow | null>(null);
  const isSent = view.batch.state.status === 'sent';
  const hasOpen = isSent && view.rows.some(({ status }) => status === 'open');
  return (
    <>
      <PlainTable
        caption={t('payments.lines')}
        rows={view.rows}
        rowId={({ line }) => line.id}
        columns={[
          {
            id: 'to',
            label: t('payments.to'),
            cell: (row) => <Payee row={row} book={book} view={view} />,
            total: t('common.total'),
          },
          { id: 'text', label: t('payments.text'), cell: ({ line }) => line.text },
          { id: 'endToEndId', label: t('payments.endToEndId'), cell: ({ line }) => line.endToEndId },
          { id: 'status', label: t('payments.status'), cell: (row) => <Status row={row} /> },
          {
            id: 'amount',
            label: t('payments.amount'),
            align: 'end',
            cell: ({ line }) => <MoneyText amount={line.amount} />,
            total: <MoneyText amount={view.sum} />,
          },
          ...(hasOpen
            ? [
                {
                  id: 'act',
                  label: t('payments.act'),
                  cell: (row: LineRow) =>
                    row.status === 'open' ? (
                      <Button
                        kind="quiet"
                        label={`${t('payments.reject')}: ${row.payee}`}
                        onPress={() => setRejecting(row)}
                      >
                        {t('payments.reject')}
                      </Button>
                    ) : null,
                },
              ]
            : []),
        ]}
      />
      {rejecting === null ? null : <RejectDialog row={rejecting} onClose={() => setRejecting(null)} />}
    </>
  );
}

function Payee({ row: { line, payee }, book, view }: BatchProps & { readonly row: LineRow }) {
  const { t, shortDay } = useWords();
  const { pays } = line;
  const known =
    pays.kind === 'claim' ? undefined : book.initiatives.find(({ id }) => id === pays.initiativeId);
  const isOpen = view.batch.state.status !== 'sent' && view.batch.state.status !== 'stopped';
  const { standing, isOtherAccount } =
    known === undefined ? { standing: null, isOtherAccount: false } : accountOf(book, known);
  const warning =
    standing?.kind === 'checked'
      ? t(`payments.check.${standing.result}`, { day: shortDay(standing.checkedOn) })
      : standing === null
        ? null
        : t(`payments.check.${standing.kind}`);
  return (
    <>
      <TextLink href={hrefOf(routeOf(pays))}>
        {pays.kind === 'claim' ? t('payments.claimOf', { name: payee }) : payee}
      </TextLink>
      <br />
      {line.iban === null ? t('payments.gone') : formatIban(line.iban)}
      <br />
      {line.holder}
      {isOpen && warning !== null ? (
        <>
          <br />
          {warning}
        </>
      ) : null}
      {isOpen && isOtherAccount ? (
        <>
          <br />
          <Icon name="alert" /> <strong>{t('payments.otherAccount')}</strong>
        </>
      ) : null}
    </>
  );
}

function routeOf(pays: PaidThing): Route {
  return pays.kind === 'claim'
    ? { name: 'claim', claimId: pays.claimId }
    : { name: 'initiative', initiativeId: pays.initiativeId };
}

function Status({ row: { line, status } }: { row: LineRow }) {
  const { t, shortDay } = useWords();
  const { ended } = line;
  return (
    <>
      <StatusBadge tone={TONES[status]}>{t(`payments.line.${status}`)}</StatusBadge>
      {ended === null ? null : (
        <>
          <br />
          {t('payments.ended', { day: shortDay(ended.day), reason: ended.reason })}
        </>
      )}
    </>
  );
}
