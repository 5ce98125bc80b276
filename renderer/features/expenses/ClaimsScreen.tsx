/** What volunteers claimed of the fund, and what waits to be approved or paid. */
import { isIn } from '@shared/domain/expenses/claim';
import type { LineInBatch } from '@shared/domain/grants/batch-line';
import { yearOf } from '@shared/kernel/dates';
import { useMemo, useState } from 'react';
import { useClaims } from '../../data/queries/expenses';
import { useHeld } from '../../data/queries/payments';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { useCommands } from '../../ui/commands';
import { dayColumn, moneyColumn, textColumn } from '../../ui/data/column-kinds';
import { DataTable } from '../../ui/data/DataTable';
import { StatCard } from '../../ui/data/StatCard';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { SearchField } from '../../ui/fields/SearchField';
import { PageHeader } from '../../ui/layout/PageHeader';
import { CardGrid } from '../../ui/layout/Section';
import { MoneyText } from '../../ui/MoneyText';
import { StatusBadge } from '../../ui/StatusBadge';
import { useWords } from '../../ui/words';
import { CLAIM_TONES, type ClaimRow, claimRows, waiting } from './claim-view';

export function ClaimsScreen() {
  const { t } = useWords();
  const today = useToday();
  const book = useClaims();
  const rows = useMemo(() => (book === undefined ? null : claimRows(book)), [book]);
  const commands = useMemo(
    () => [
      {
        id: 'new-claim',
        label: t('expenses.new'),
        icon: 'add' as const,
        role: 'new' as const,
        href: hrefOf({ name: 'newClaim' }),
      },
    ],
    [t],
  );
  useCommands(commands);
  if (rows === null) return <Loading what={t('expenses.title')} />;
  const add = (
    <LinkButton kind="primary" icon="add" href={hrefOf({ name: 'newClaim' })}>
      {t('expenses.new')}
    </LinkButton>
  );
  const year = String(yearOf(today));
  return (
    <>
      <PageHeader
        title={t('expenses.title')}
        intro={t('expenses.intro')}
        actions={
          rows.length === 0 ? undefined : (
            <>
              {add}
              <LinkButton icon="people" href={hrefOf({ name: 'claimYear', year })}>
                {t('expenses.yearOf', { year })}
              </LinkButton>
            </>
          )
        }
      />
      {rows.length === 0 ? (
        <EmptyState title={t('expenses.emptyTitle')} why={t('expenses.emptyWhy')} action={add} />
      ) : (
        <Claims rows={rows} />
      )}
    </>
  );
}

function Claims({ rows }: { rows: readonly ClaimRow[] }) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const claims = rows.map(({ claim }) => claim);
  const figures = (['handedIn', 'approved'] as const).map((status) => ({
    status,
    ...waiting(claims, status),
  }));
  const sought = search.trim().toLowerCase();
  const found = rows.filter(({ claim, name }) =>
    `${claim.number} ${name ?? ''} ${claim.description}`.toLowerCase().includes(sought),
  );
  return (
    <div className="stack">
      <CardGrid>
        {figures.map(({ status, count, amount }) => (
          <StatCard
            key={status}
            label={t(`expenses.waits.${status}`)}
            figure={<MoneyText amount={amount} size="large" />}
            note={t('expenses.count', { n: count })}
          />
        ))}
      </CardGrid>
      <div className="field-row">
        <SearchField label={t('expenses.search')} value={search} onChange={setSearch} />
      </div>
      <ClaimTable rows={found} />
    </div>
  );
}

function ClaimTable({ rows }: { rows: readonly ClaimRow[] }) {
  const { t } = useWords();
  const held = useHeld();
  return (
    <DataTable
      label={t('expenses.title')}
      rows={rows}
      rowId={({ claim }) => claim.id}
      rowHref={({ claim }) => hrefOf({ name: 'claim', claimId: claim.id })}
      initialSort={{ column: 'number', direction: 'descending' }}
      emptyText={t('expenses.noneFound')}
      columns={[
        {
          id: 'number',
          label: t('expenses.what'),
          grow: 3,
          cell: ({ claim }) => `${claim.number}. ${claim.description}`,
          sortBy: ({ claim }) => claim.number,
        },
        textColumn({
          id: 'who',
          label: t('expenses.by'),
          grow: 2,
          of: ({ name }: ClaimRow) => name ?? t('expenses.erased'),
        }),
        dayColumn({ id: 'day', label: t('expenses.day'), of: ({ day }: ClaimRow) => day }),
        moneyColumn({ id: 'amount', label: t('expenses.amount'), of: ({ claim }: ClaimRow) => claim.amount }),
        {
          id: 'status',
          label: t('expenses.status'),
          cell: ({ claim }) => (
            <>
              <StatusBadge tone={CLAIM_TONES[claim.state.status]}>
                {t(`expenses.status.${claim.state.status}`)}
              </StatusBadge>
              {isIn(claim, 'approved') ? <InBatch held={held?.get(claim.id)} /> : null}
            </>
          ),
          sortBy: ({ claim }) => t(`expenses.status.${claim.state.status}`),
        },
      ]}
    />
  );
}

function InBatch({ held }: { held: LineInBatch | undefined }) {
  const { t } = useWords();
  if (held === undefined) return null;
  return (
    <>
      <br />
      {t('payments.inBatchShort', { number: held.batch.number })}
    </>
  );
}
