/** Every entry of the bank, matched or not: to look one up, and to undo a match that was wrong. */
import type { BankEntry } from '@shared/domain/bank/bank-entry';
import { useState } from 'react';
import { useBank } from '../../data/queries/bank';
import { hrefOf } from '../../routes';
import { dayColumn, moneyColumn, textColumn } from '../../ui/data/column-kinds';
import { DataTable } from '../../ui/data/DataTable';
import { Loading } from '../../ui/feedback/Loading';
import { SearchField } from '../../ui/fields/SearchField';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { entriesFound } from './entries-found';

export function BankEntriesScreen() {
  const { t } = useWords();
  const bank = useBank();
  const [sought, setSought] = useState('');
  const back = { label: t('bank.title'), href: hrefOf({ name: 'bank' }) };
  return (
    <>
      <PageHeader title={t('bank.all')} intro={t('bank.allWhy')} back={back} />
      {bank === undefined ? (
        <Loading what={t('bank.all')} />
      ) : (
        <div className="stack">
          <SearchField label={t('bank.search')} value={sought} onChange={setSought} />
          <DataTable
            label={t('bank.all')}
            columns={[
              textColumn({
                id: 'name',
                label: t('bank.counter'),
                grow: 2,
                of: (row: BankEntry) => row.counterName ?? t('bank.noCounter'),
              }),
              dayColumn({ id: 'day', label: t('bank.day'), of: (row: BankEntry) => row.day }),
              textColumn({
                id: 'text',
                label: t('bank.description'),
                grow: 2,
                of: (row: BankEntry) => row.description,
              }),
              textColumn({
                id: 'state',
                label: t('bank.stateHead'),
                of: (row: BankEntry) => t(`bank.state.${row.state.status}`),
              }),
              moneyColumn({
                id: 'amount',
                label: t('funds.ledger.amount'),
                of: (row: BankEntry) => row.amount,
              }),
            ]}
            rows={entriesFound(bank.entries, sought)}
            rowId={({ id }) => id}
            rowHref={({ id }) => hrefOf({ name: 'bankEntry', bankEntryId: id })}
            initialSort={{ column: 'day', direction: 'descending' }}
            emptyText={t('bank.noneFound')}
          />
        </div>
      )}
    </>
  );
}
