/** Takes statements in that were read: in pieces that keep the window free, each whole, and what is known left out. */
import { importStatement, MOST_ENTRIES } from '@shared/domain/bank/actions/import-statement';
import type { BankAccount } from '@shared/domain/bank/bank-account';
import { isSameAccount, type Statement, type StatementEntry } from '@shared/formats/statements/statement';
import type { Day } from '@shared/kernel/dates';
import { perform } from '../../data/perform';

export interface ToTakeIn {
  readonly account: BankAccount;
  readonly statement: Statement;
}

export function accountOf(statement: Statement, accounts: readonly BankAccount[]): BankAccount | null {
  return accounts.find(({ number }) => isSameAccount(statement.account, number)) ?? null;
}

/** The first and last day that a statement is about; null where nothing in it says. */
export function periodOf({ from, to, entries }: Statement): { readonly from: Day; readonly to: Day } | null {
  const days = entries.map(({ day }) => day).sort();
  const [first, last] = [from ?? days[0], to ?? days.at(-1)];
  return first === undefined || last === undefined ? null : { from: first, to: last };
}

type InputEntry = Parameters<typeof importStatement.decide>[1]['entries'][number];

/** Longest texts that the records take; a bank seldom writes as much. */
const MOST_TEXT = 4000;

function inputOf({ key, line: _line, details, ...entry }: StatementEntry, layout: string): InputEntry {
  return {
    ...entry,
    layout,
    entryKey: key,
    description: entry.description.slice(0, MOST_TEXT),
    details: details.map((detail) => ({ ...detail, description: detail.description.slice(0, MOST_TEXT) })),
  };
}

/** Stops at the first problem; what was taken in before it stays, and is known the next time (rule B4). */
export async function takeIn(
  all: readonly ToTakeIn[],
  {
    onPercent,
    isStopped,
  }: { readonly onPercent: (percent: number) => void; readonly isStopped: () => boolean },
) {
  const pieces = all.flatMap(piecesOf);
  for (const [index, piece] of pieces.entries()) {
    if (isStopped()) return { kind: 'stopped' } as const;
    onPercent(Math.floor((100 * index) / pieces.length));
    const done = await perform(importStatement, piece);
    if (done.ok) continue;
    const isKnown = done.error.kind === 'refusal' && done.error.refusal.code === 'bank.nothingNew';
    if (!isKnown) return { kind: 'problem', problem: done.error } as const;
  }
  return { kind: 'done' } as const;
}

function piecesOf({ account, statement }: ToTakeIn): Parameters<typeof importStatement.decide>[1][] {
  const { number, opening, closing, layout, entries } = statement;
  const period = periodOf(statement);
  const facts =
    period === null ? null : { number, ...period, opening, closing, layout, entryCount: entries.length };
  const count = Math.max(1, Math.ceil(entries.length / MOST_ENTRIES));
  return Array.from({ length: count }, (_, index) => ({
    accountId: account.id,
    entries: entries
      .slice(index * MOST_ENTRIES, (index + 1) * MOST_ENTRIES)
      .map((entry) => inputOf(entry, layout)),
    statement: index === count - 1 ? facts : null,
  }));
}
