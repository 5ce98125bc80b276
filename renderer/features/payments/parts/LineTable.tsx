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
import { ReopenDialog } from './ReopenDialog';

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
  const [asked, setAsked] = useState<{ readonly row: LineRow; readonly act: LineAct } | null>(null);
  const close = () => setAsked(null);
  const isSent = view.batch.state.status === 'sent';
  const hasActs = isSent && view.rows.some((row) => actOf(row) !== null);
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
          ...(hasActs
            ? [
                {
                  id: 'act',
                  label: t('payments.act'),
                  cell: (row: LineRow) => <Act row={row} onAsk={(act) => setAsked({ row, act })} />,
                },
              ]
            : []),
        ]}
      />
      {asked?.act === 'reject' ? <RejectDialog row={asked.row} onClose={close} /> : null}
      {asked?.act === 'reopen' ? <ReopenDialog row={asked.row} onClose={close} /> : null}
    </>
  );
}

type LineAct = 'reject' | 'reopen';

/** What may be told of a line that went to the bank; null: nothing. */
function actOf({ status }: LineRow): LineAct | null {
  return status === 'open' ? 'reject' : status === 'rejected' ? 'reopen' : null;
}

function Act({ row, onAsk }: { readonly row: LineRow; readonly onAsk: (act: LineAct) => void }) {
  const { t } = useWords();
  const act = actOf(row);
  if (act === null) return null;
  const label = act === 'reject' ? t('payments.reject') : t('payments.reopen');
  return (
    <Button kind="quiet" label={`${label}: ${row.payee}`} onPress={() => onAsk(act)}>
      {label}
    </Button>
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
