/** A whole year of the demo fund: what stands in the books is what the bank says, to the cent, month by month. */
import { readFileSync } from 'node:fs';
import type { Context } from '@shared/domain/action';
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
import { closeYear } from '@shared/domain/yearclose/actions/close-year';
import { BookYear } from '@shared/domain/yearclose/book-year';
import { yearFigures } from '@shared/domain/yearclose/year-figures';
import { auditBooksOf } from '@shared/formats/xaf/audit-books';
import { xafText } from '@shared/formats/xaf/xaf-text';
import { XAF_VERSIONS } from '@shared/formats/xaf/xaf-version';
import { type Day, type Instant, yearOf } from '@shared/kernel/dates';
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

describe('the book years of the demo fund', () => {
  const kept = BookYear.array().parse(tables.bookYears);
  const contributions = Contribution.array().parse(tables.contributions);
  const context: Context = {
    today: '2026-11-22' as Day,
    now: '2026-11-22T10:00:00.000Z' as Instant,
    actor: 'treasurer',
    newId: <Id extends string>() => kept[0]?.id as string as Id,
  };

  test('2024 is closed with a difference of € 0,00 to its bank statements, and says what the books say now', () => {
    const [first] = kept;
    expect(first).toMatchObject({ year: 2024, state: { status: 'closed', difference: 0, openEntries: 0 } });
    const { closing } = yearFigures({ entries: world.ledger, contributions, givers: [] }, 2024);
    const bank = first?.state.status === 'closed' ? first.state.balance : [];
    expect(bank.find(({ account }) => account === 'BLimBanRba')?.amount).toBe(
      closing.assets.find(({ account }) => account === 'BLimBanRba')?.amount,
    );
  });

  test('2025 closes with a difference of € 0,00, and nothing has to be explained', () => {
    const input = { year: 2025, openEntries: 0, explanation: '' };
    const closed = closeYear.decide({ years: kept, contributions, bank: world }, input, context);
    expect(closed).toMatchObject({ ok: true, value: { audit: { details: { year: 2025, difference: 0 } } } });
  });
});
