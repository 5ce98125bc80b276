/** Entries of the ledger as a list; a row opens its lines. */
import type { LedgerEntryId } from '@shared/domain/funds/ledger-entry';
import { type Cents, ZERO } from '@shared/kernel/money';
import { useState } from 'react';
import { dayColumn, moneyColumn, textColumn } from '../../../ui/data/column-kinds';
import { DataTable } from '../../../ui/data/DataTable';
import { useIsPrinting } from '../../../ui/data/use-is-printing';
import { useWords } from '../../../ui/words';
import { type EntryRow, firstOf } from '../ledger-view';
import { EntryDialog } from './EntryDialog';

/** In a row on the screen; opening it shows the others, and paper has them all. */
const SOURCES_SHOWN = 2;

export type EntryTableProps = {
  readonly label: string;
  readonly rows: readonly EntryRow[];
  /** What each entry adds to a figure, where that is asked; otherwise all that it moves. */
  readonly amounts?: ReadonlyMap<LedgerEntryId, Cents>;
  /** What stood on an account after each entry: a column of its own where there are any. */
  readonly balances?: ReadonlyMap<LedgerEntryId, Cents>;
  readonly emptyText: string;
};

export function EntryTable({ label, rows, amounts, balances, emptyText }: EntryTableProps) {
  const { t, list } = useWords();
  const [openId, setOpenId] = useState<string | null>(null);
  const isPrinting = useIsPrinting();
  const open = rows.find((row) => row.entry.id === openId) ?? null;
  const about = (row: EntryRow) => list(row.sources.map((source) => source.title));
  const calmAbout = (row: EntryRow) => {
    const { shown, more } = firstOf(row.sources, isPrinting ? row.sources.length : SOURCES_SHOWN);
    return more === 0
      ? about(row)
      : t('funds.ledger.andMore', { shown: shown.map((source) => source.title).join(', '), more });
  };
  const kind = (row: EntryRow) => {
    const word = t(`funds.entry.${row.entry.kind}`);
    return row.reversedBy === null
      ? word
      : `${word}, ${t('funds.ledger.reversedBy', { number: row.reversedBy })}`;
  };
  return (
    <>
      <DataTable
        label={label}
        rows={rows}
        rowId={(row) => row.entry.id}
        onRowAction={(row) => setOpenId(row.entry.id)}
        initialSort={{ column: 'number', direction: 'descending' }}
        emptyText={emptyText}
        columns={[
          textColumn({
            id: 'number',
            label: t('funds.ledger.number'),
            of: (row: EntryRow) => row.entry.number,
          }),
          dayColumn({
            id: 'day',
            label: t('funds.ledger.day'),
            grow: 2,
            of: (row: EntryRow) => row.entry.day,
          }),
          textColumn({ id: 'kind', label: t('funds.ledger.kind'), grow: 3, of: kind }),
          { id: 'about', label: t('funds.ledger.about'), grow: 4, cell: calmAbout, sortBy: about },
          moneyColumn({
            id: 'amount',
            label: t('funds.ledger.amount'),
            grow: 2,
            of: (row: EntryRow) => amounts?.get(row.entry.id) ?? row.amount,
          }),
          ...(balances === undefined || balances.size === 0
            ? []
            : [
                moneyColumn({
                  id: 'balance',
                  label: t('funds.ledger.balance'),
                  grow: 2,
                  of: (row: EntryRow) => balances.get(row.entry.id) ?? ZERO,
                }),
              ]),
        ]}
      />
      <EntryDialog row={open} onClose={() => setOpenId(null)} />
    </>
  );
}
