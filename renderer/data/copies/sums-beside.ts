/** The sums that a backup says it holds beside the sums of its rows, source by source. */
import { Contribution, contributionTable } from '@shared/domain/funds/contribution';
import { type LedgerEntry, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { type Payment, paymentTable } from '@shared/domain/grants/payment';
import { type Truth, truthsOf } from '@shared/domain/handover/truths';
import type { SumBeside } from '@shared/formats/backup-problem';
import type { Cents } from '@shared/kernel/money';
import { balancesOf } from '../opening/row-set-check';
import type { RowSet } from '../row-set';
import { openRow } from '../sealing/sealed-row';
import type { Vault } from '../sealing/vault';

/** What each source has on the bank; `said` is what stands in the file. */
export function sumsBeside(
  vault: Vault,
  rows: RowSet,
  said: Readonly<Record<string, Cents>>,
): readonly SumBeside[] {
  const counted = balancesOf(rows);
  const ids = [...new Set([...Object.keys(said), ...Object.keys(counted)])];
  return ids.map((id) => ({
    id,
    title: titleOf(vault, rows, id),
    inFile: said[id] ?? null,
    counted: counted[id] ?? null,
  }));
}

export function isSame({ inFile, counted }: SumBeside): boolean {
  return inFile === counted;
}

/** What double entry promises, of these rows; the figures in them are never sealed. */
export function truthsIn(rows: RowSet): readonly Truth[] {
  return truthsOf({
    entries: rowsIn<LedgerEntry>(rows, ledgerEntryTable.name),
    payments: rowsIn<Payment>(rows, paymentTable.name),
  });
}

function titleOf(vault: Vault, rows: RowSet, id: string): string | null {
  const { name: table } = contributionTable;
  const row = rows.get(table)?.get(id);
  if (row === undefined) return null;
  const parsed = Contribution.safeParse(openRow(vault, { table, row }));
  return parsed.success ? parsed.data.title : null;
}

/** Only of rows that were checked against their schema before. */
function rowsIn<Row>(rows: RowSet, table: string): Row[] {
  return [...(rows.get(table)?.values() ?? [])] as unknown as Row[];
}
