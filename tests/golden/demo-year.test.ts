/** A whole year of the demo fund: what stands in the books is what the bank says, to the cent, month by month. */
import { readFileSync } from 'node:fs';
import { BankAccount } from '@shared/domain/bank/bank-account';
import { BankEntry } from '@shared/domain/bank/bank-entry';
import { BankStatement } from '@shared/domain/bank/bank-statement';
import { reconcile } from '@shared/domain/bank/reconciliation';
import { LedgerEntry } from '@shared/domain/funds/ledger-entry';
import type { Day } from '@shared/kernel/dates';
import { add, sumOf } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';

const FILE = new URL('../../resources/demo-fund.json', import.meta.url);
const { tables } = JSON.parse(readFileSync(FILE, 'utf8'));
const world = {
  accounts: BankAccount.array().parse(tables.bankAccounts),
  entries: BankEntry.array().parse(tables.bankEntries),
  ledger: LedgerEntry.array().parse(tables.ledgerEntries),
};
const statements = BankStatement.array().parse(tables.bankStatements);
const NOTHING = { difference: 0, atStart: 0, notInBooks: [], notOnBank: [] };

describe('the demo fund beside its bank', () => {
  const ended = statements.filter(({ to }) => to <= '2026-10-31');

  test('has a statement for each month of 2025, each with what happened in it', () => {
    const of2025 = statements.filter(({ from }) => from.startsWith('2025'));
    expect(of2025).toHaveLength(12);
    expect(of2025.reduce((count, { entryCount }) => count + entryCount, 0)).toBeGreaterThan(20);
  });

  test.each(ended.map((statement) => [statement.to, statement] as const))(
    'agrees at the end of %s, with nothing left to match',
    (to, { closing }) => {
      const found = reconcile(world, to);
      expect(found).toMatchObject({ ...NOTHING, bank: closing, books: closing });
    },
  );

  test('tells on the last day exactly which entries differ', () => {
    const found = reconcile(world, '2026-11-20' as Day);
    expect(found.notInBooks.map(({ entry }) => entry.counterName)).toHaveLength(4);
    expect(found.notOnBank).toEqual([]);
    expect(found.difference).toBe(sumOf(found.notInBooks, ({ amount }) => amount));
    expect(add(found.books, found.difference)).toBe(statements.at(-1)?.closing);
  });
});
