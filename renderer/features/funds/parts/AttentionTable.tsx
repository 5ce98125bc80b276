/** What asks attention: what, about what, and when; a row leads to where it is done. */
import { canonicalJson } from '@shared/kernel/hash';
import { memo } from 'react';
import { hrefOf } from '../../../routes';
import { DayText } from '../../../ui/DayText';
import { textColumn } from '../../../ui/data/column-kinds';
import { DataTable } from '../../../ui/data/DataTable';
import { EmptyState } from '../../../ui/feedback/EmptyState';
import { useWords, type Words } from '../../../ui/words';
import type { AttentionRow } from '../attention-view';

/** After every day that is known. */
const NO_DAY_SORTS_LAST = '9999-99-99';

type Props = { readonly rows: readonly AttentionRow[] };

/** Drawn anew only where a row is another: each of the readings behind it makes new rows after a change. */
export const AttentionTable = memo(
  AttentionList,
  (before: Props, after: Props) => canonicalJson(before.rows) === canonicalJson(after.rows),
);

function AttentionList({ rows }: Props) {
  const words = useWords();
  const { t } = words;
  if (rows.length === 0) {
    return <EmptyState title={t('funds.home.nothing')} why={t('funds.home.nothingWhy')} />;
  }
  return (
    <DataTable
      label={t('funds.home.attention')}
      rows={rows}
      rowId={(row) => `${row.kind}-${row.id}`}
      rowHref={(row) => hrefOf(row.route)}
      emptyText={t('funds.home.nothing')}
      columns={[
        textColumn({
          id: 'what',
          label: t('funds.home.what'),
          grow: 2,
          of: (row: AttentionRow) => whatOf(row, words),
        }),
        textColumn({
          id: 'about',
          label: t('funds.home.about'),
          grow: 2,
          of: (row: AttentionRow) => row.about,
        }),
        {
          id: 'when',
          label: t('funds.home.when'),
          grow: 2,
          cell: (row) => <When row={row} />,
          sortBy: (row) => row.due ?? NO_DAY_SORTS_LAST,
        },
      ]}
    />
  );
}

function whatOf({ kind, amount, count }: AttentionRow, { t, euro }: Words): string {
  switch (kind) {
    case 'receipt':
    case 'repayment':
    case 'remindPromise':
    case 'instalment':
    case 'claim':
    case 'claimToPay':
      return t(`funds.attention.${kind}`, { amount: amount === null ? '' : euro(amount) });
    case 'bank':
    case 'batchAuthor':
    case 'batchSecond':
    case 'batchSending':
    case 'batchBank':
    case 'retention':
    case 'removal':
      return t(`funds.attention.${kind}`, { n: count ?? 0 });
    default:
      return t(`funds.attention.${kind}`);
  }
}

function When({ row }: { row: AttentionRow }) {
  const { t } = useWords();
  if (row.due === null || row.daysLeft === null) {
    return row.kind === 'scanPaused' ? t('funds.attention.paused') : t('funds.attention.noDay');
  }
  const days = Math.abs(row.daysLeft);
  return (
    <>
      <DayText day={row.due} />{' '}
      {row.daysLeft < 0 ? (
        <strong>({t('funds.attention.late', { days })})</strong>
      ) : (
        <span>({days === 0 ? t('funds.attention.today') : t('funds.attention.inDays', { days })})</span>
      )}
    </>
  );
}
