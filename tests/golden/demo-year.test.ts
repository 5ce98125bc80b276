/** A whole year of the demo fund: what stands in the books is what the bank says, to the cent, month by month. */
import { readFileSync } from 'node:fs';
import { BankAccount } from '@shared/domain/bank/bank-account';
import { BankEntry } from '@shared/domain/bank/bank-entry';
import { BankStatement } from '@shared/domain/bank/bank-statement';
import { reconcile } from '@shared/domain/bank/reconciliation';
import { Contribution } from '@shared/domain/funds/contribution';
import { Giver } from '@shared/domain/funds/giver';
import { LedgerEntry } from '@shared/domain/funds/ledger-entry';
import { Grant } from '@shared/domain/grants/grant';
import { Initiative } from '@shared/domain/people/initiative';
import { Person } from '@shared/domain/people/person';
import { yearFigures } from '@shared/domain/yearclose/year-figures';
import { auditBooksOf } from '@shared/formats/xaf/audit-books';
import { xafText } from '@shared/formats/xaf/xaf-text';
import { XAF_VERSIONS } from '@shared/formats/xaf/xaf-version';
import { type Day, yearOf } from '@shared/kernel/dates';
import { add, sumOf, ZERO } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { AUDIT_FACTS, auditInput } from '../support/audit-input';
import { sharedIsAbsent } from '../support/shared-data';
import { readXaf } from '../support/xaf-reader';
import { xsdProblems } from '../support/xsd';

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

describe('the audit file of the demo fund', () => {
  const books = {
    entries: world.ledger,
    contributions: Contribution.array().parse(tables.contributions),
    givers: Giver.array().parse(tables.givers),
    grants: Grant.array().parse(tables.grants),
    initiatives: Initiative.array().parse(tables.initiatives),
    persons: new Map(
      Person.array()
        .parse(tables.persons)
        .map((person) => [person.id, person] as const),
    ),
  };
  const schemas = sharedIsAbsent('../standards/xaf', 'audit files of the demo fund against their schema');
  const everyYear = [2024, 2025, 2026].flatMap((year) =>
    XAF_VERSIONS.map((version) => [year, version] as const),
  );

  test.each(everyYear)(
    'of %i in version %s is valid, and is the ledger of that year',
    async (year, version) => {
      const text = xafText(auditBooksOf(auditInput(books, { year })), AUDIT_FACTS, version);
      if (!schemas) {
        expect(await xsdProblems(text, `xaf/XmlAuditfileFinancieel${version}.xsd`)).toEqual([]);
      }
      const read = readXaf(text);
      const lines = books.entries.filter(({ day }) => yearOf(day) === year).flatMap((entry) => entry.lines);
      const bank = sumOf(lines, ({ account, amount }) => (account === 'BLimBanRba' ? amount : ZERO));
      expect(read.moved.BLimBanRba).toBe(bank);
      expect(read.totals).toEqual(read.counted);
      expect(read.counted[1]?.lines).toBe(lines.length);
    },
  );

  test('begins and ends each year with what the bank says', () => {
    for (const year of [2024, 2025]) {
      const { closing } = yearFigures(books, year);
      const bank = closing.assets.find(({ account }) => account === 'BLimBanRba')?.amount;
      expect(bank).toBe(statements.find(({ to }) => to === closing.day)?.closing);
    }
  });
});
