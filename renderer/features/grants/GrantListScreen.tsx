/** All awards: what was promised, what was paid, what is waited for; and the rounds that wait for their awards. */
import { totalOfMoney } from '@shared/domain/grants/grant-money';
import { useState } from 'react';
import { type GrantRow, useGrants, useRoundsToAward } from '../../data/queries/grants';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { moneyColumn } from '../../ui/data/column-kinds';
import { DataTable } from '../../ui/data/DataTable';
import { StatCard } from '../../ui/data/StatCard';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { SearchField } from '../../ui/fields/SearchField';
import { PageHeader } from '../../ui/layout/PageHeader';
import { CardGrid, Section } from '../../ui/layout/Section';
import { MoneyText } from '../../ui/MoneyText';
import { useWords, type Words } from '../../ui/words';
import { found, type GrantListRow, listRows } from './grant-view';
import { Declined } from './parts/Declined';
import { GrantStatus } from './parts/GrantStatus';
import { RoundsToAward } from './parts/RoundsToAward';

export function GrantListScreen() {
  const { t } = useWords();
  const rows = useGrants();
  const rounds = useRoundsToAward();
  const isEmpty = rows?.length === 0 && rounds?.length === 0;
  return (
    <>
      <PageHeader title={t('screens.grants')} intro={t('grants.intro')} />
      {rows === undefined || rounds === undefined ? <Loading what={t('grants.what.awards')} /> : null}
      <div className="stack">
        {rounds === undefined || rounds.length === 0 ? null : <RoundsToAward rounds={rounds} />}
        {rows === undefined || rows.length === 0 ? null : <Totals rows={rows} />}
      </div>
      {rows === undefined || rows.length === 0 ? null : <Awards rows={rows} />}
      <Declined />
      {isEmpty ? (
        <EmptyState
          title={t('grants.emptyTitle')}
          why={t('grants.emptyWhy')}
          action={<LinkButton href={hrefOf({ name: 'rounds' })}>{t('grants.toRounds')}</LinkButton>}
        />
      ) : null}
    </>
  );
}

function Awards({ rows }: { rows: readonly GrantRow[] }) {
  const words = useWords();
  const { t } = words;
  const today = useToday();
  const [typed, setTyped] = useState('');
  const shown = found(listRows(rows, today, words), typed);
  return (
    <Section title={t('grants.list')}>
      <div className="stack">
        <SearchField label={t('grants.search')} value={typed} onChange={setTyped} />
        <DataTable
          label={t('grants.list')}
          columns={columnsOf(words)}
          rows={shown}
          rowId={(row) => row.id}
          rowHref={(row) => hrefOf({ name: 'grant', grantId: row.id })}
          emptyText={t('grants.listEmpty')}
        />
      </div>
    </Section>
  );
}

function Totals({ rows }: { rows: readonly GrantRow[] }) {
  const { t } = useWords();
  const total = totalOfMoney(rows.map(({ money }) => money));
  return (
    <CardGrid>
      <StatCard
        label={t('grants.awarded')}
        figure={<MoneyText amount={total.awarded} size="large" />}
        note={t('grants.awardedNote')}
      />
      <StatCard label={t('grants.paid')} figure={<MoneyText amount={total.paid} size="large" />} />
      <StatCard
        label={t('grants.toPay')}
        figure={<MoneyText amount={total.toPay} size="large" />}
        link={{ label: t('grants.toPayLink'), href: hrefOf({ name: 'payments' }) }}
      />
      <StatCard
        label={t('grants.toComeBack')}
        figure={<MoneyText amount={total.toComeBack} size="large" />}
      />
    </CardGrid>
  );
}

function columnsOf({ t }: Words) {
  return [
    {
      id: 'plan',
      label: t('grants.plan'),
      cell: (row: GrantListRow) => `${row.number}. ${row.plan}`,
      sortBy: (row: GrantListRow) => row.number,
      grow: 2,
    },
    {
      id: 'initiative',
      label: t('grants.initiative'),
      cell: (row: GrantListRow) => row.initiative,
      sortBy: (row: GrantListRow) => row.initiative,
      grow: 1.4,
    },
    moneyColumn({
      id: 'amount',
      label: t('grants.amount'),
      of: (row: GrantListRow) => row.amount,
    }),
    moneyColumn({
      id: 'toPay',
      label: t('grants.toPay'),
      of: (row: GrantListRow) => row.toPay,
    }),
    {
      id: 'status',
      label: t('grants.status'),
      cell: (row: GrantListRow) => <GrantStatus status={row.status} />,
      sortBy: (row: GrantListRow) => row.status.text,
      grow: 1.6,
    },
  ];
}
