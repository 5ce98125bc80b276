/** Money that has to go back: what went back, what is still owed, and the plan that was agreed. */

import { TO_REPAY } from '../../../domain/funds/account';
import type { PlannedPart } from '../../../domain/funds/agreement';
import { type Contribution, isBorrowed } from '../../../domain/funds/contribution';
import type { LedgerEntry } from '../../../domain/funds/ledger-entry';
import { owedOn } from '../../../domain/funds/loan';
import { type Cents, sumOf, ZERO } from '../../../kernel/money';
import { type ExportTable, type FundRecords, tableOf } from '../layout';
import { date, euro, key, whole } from './columns';

interface LoanRow {
  readonly contribution: Contribution;
  readonly repaid: Cents;
  readonly owed: Cents;
}

interface PartRow {
  readonly contribution: Contribution;
  readonly part: PlannedPart;
  readonly place: number;
}

/** Less what was booked the other way round. */
function repaidOf({ id }: Contribution, entries: readonly LedgerEntry[]): Cents {
  const repayments = new Set(entries.flatMap((entry) => (entry.kind === 'repayment' ? [entry.id] : [])));
  const isRepayment = ({ kind, reverses }: LedgerEntry) =>
    kind === 'repayment' || (reverses !== null && repayments.has(reverses));
  return sumOf(
    entries.filter(isRepayment).flatMap(({ lines }) => lines),
    ({ account, source, amount }) => (account === TO_REPAY && source === id ? amount : ZERO),
  );
}

function loanTable(rows: readonly LoanRow[]): ExportTable {
  return tableOf<LoanRow>(
    {
      name: 'leningen',
      title: 'Leningen en deelnames: geld dat terug moet, geen opbrengst',
      primaryKey: ['bijdrage_id'],
      foreignKeys: [{ column: 'bijdrage_id', table: 'bijdragen', tableColumn: 'bijdrage_id' }],
      columns: [
        key('bijdrage_id', 'Bijdrage', ({ contribution }) => contribution.id),
        whole(
          'rente_basispunten',
          'Afgesproken rente per jaar in honderdsten van een procent; leeg als er geen plan is',
          ({ contribution }) => contribution.agreement.loan?.basisPoints ?? null,
        ),
        euro('terugbetaald', 'Terugbetaald in euro', ({ repaid }) => repaid),
        euro('nog_terug', 'Binnengekomen en nog terug te betalen, in euro', ({ owed }) => owed),
      ],
    },
    rows,
  );
}

function planTable(contributions: readonly Contribution[]): ExportTable {
  const rows = contributions.flatMap((contribution) =>
    (contribution.agreement.loan?.repayments ?? []).map((part, index): PartRow => {
      return { contribution, part, place: index + 1 };
    }),
  );
  return tableOf<PartRow>(
    {
      name: 'aflosplannen',
      title: 'Wanneer leningen en deelnames volgens plan teruggaan',
      primaryKey: ['bijdrage_id', 'deel'],
      foreignKeys: [{ column: 'bijdrage_id', table: 'leningen', tableColumn: 'bijdrage_id' }],
      columns: [
        key('bijdrage_id', 'Lening of deelname', ({ contribution }) => contribution.id),
        whole('deel', 'Deel', ({ place }) => place),
        date('datum', 'Terug op', ({ part }) => part.day),
        euro('bedrag', 'Bedrag in euro', ({ part }) => part.amount),
      ],
    },
    rows,
  );
}

export function loanTables({ contributions, ledgerEntries }: FundRecords): ExportTable[] {
  const borrowed = contributions.filter(isBorrowed);
  const rows = borrowed.map((contribution): LoanRow => {
    const owed = owedOn(ledgerEntries, contribution.id, null);
    return { contribution, repaid: repaidOf(contribution, ledgerEntries), owed };
  });
  return [loanTable(rows), planTable(borrowed)];
}
