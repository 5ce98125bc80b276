/** Laws of the audit file: valid for any history, and read back it is the ledger. */
import type { LedgerEntry } from '@shared/domain/funds/ledger-entry';
import { openingEntries } from '@shared/domain/funds/opening';
import { movedOnBank } from '@shared/domain/funds/position';
import type { Grant } from '@shared/domain/grants/grant';
import { annualAccountOf, closedAccountOf, reservesOf } from '@shared/domain/yearclose/annual-account';
import { firstDayOf, lastDayOf } from '@shared/domain/yearclose/fiscal-year';
import { linesUntil, linesWithin, sumsBy, type YearBooks } from '@shared/domain/yearclose/sums';
import { auditBooksOf } from '@shared/formats/xaf/audit-books';
import { xafText } from '@shared/formats/xaf/xaf-text';
import { XAF_VERSIONS, type XafVersion } from '@shared/formats/xaf/xaf-version';
import { addDays } from '@shared/kernel/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUDIT_FACTS, auditInput } from '../support/audit-input';
import { anInitiative } from '../support/builders';
import { anAwardedWorld } from '../support/grant-world';
import { sharedIsAbsent } from '../support/shared-data';
import { readXaf } from '../support/xaf-reader';
import { xsdProblems } from '../support/xsd';
import { someYearBooks, YEAR_GRANTS } from '../support/year-history';

const aYear = fc.integer({ min: 2023, max: 2026 });

const { grant } = await anAwardedWorld(30_000);
const GRANTS = YEAR_GRANTS.map((id): Grant => ({ ...grant, id }));
const INITIATIVES = [anInitiative({ id: grant.initiativeId })];

/** What relations owe the fund less what it owes them: all but the bank and the fund's own money. */
const owedIn = (accounts: Readonly<Record<string, number>>) =>
  Object.entries(accounts).reduce(
    (sum, [account, amount]) => (/^B(Vor|Sch)/.test(account) ? sum + amount : sum),
    0,
  );

function fileOf(books: YearBooks, year: number, version: XafVersion): string {
  const all = { ...books, persons: new Map(), initiatives: INITIATIVES, grants: GRANTS };
  return xafText(auditBooksOf(auditInput(all, { year })), AUDIT_FACTS, version);
}

describe('the audit file of a year', () => {
  it.each(XAF_VERSIONS)(
    '%s, read back, is the ledger of that year, account by account (X1, X2, X3)',
    (version) => {
      fc.assert(
        fc.property(someYearBooks, aYear, (books, year) => {
          const read = readXaf(fileOf(books, year, version));
          const reserves = reservesOf(books.contributions);
          const [first, last] = [firstDayOf(year), lastDayOf(year)];
          const before = linesUntil(books.entries, addDays(first, -1));
          const within = linesWithin(books.entries, [first, last]);
          expect(read.opening).toEqual(
            Object.fromEntries(sumsBy(before, (line) => closedAccountOf(line, reserves))),
          );
          expect(read.moved).toEqual(
            Object.fromEntries(sumsBy(within, (line) => annualAccountOf(line, reserves))),
          );
          expect(read.totals).toEqual(read.counted);
          expect(read.counted.map(({ debit }) => debit)).toEqual(read.counted.map(({ credit }) => credit));
          expect(read.counted[1]?.lines).toBe(within.length);
          const inYear = books.entries.filter(({ day }) => day >= first && day <= last);
          const begun = new Set(openingEntries(books.entries));
          const isBank = (entry: LedgerEntry) => movedOnBank(entry) !== 0 && !begun.has(entry);
          const numbers = (entries: LedgerEntry[]) => entries.map((one) => `${one.number}`);
          expect(read.journals).toEqual({
            BANK: numbers(inYear.filter(isBank)),
            MEMO: numbers(inYear.filter((entry) => !isBank(entry))),
          });
        }),
        { numRuns: 60 },
      );
    },
  );

  it('tells of its relations what stands open, together what the balance sheets say (X4)', () => {
    fc.assert(
      fc.property(someYearBooks, aYear, (books, year) => {
        const { relations, opening, moved } = readXaf(fileOf(books, year, '4.0'));
        const toldAs = (amount: string, side: string) =>
          relations.reduce((sum, one) => {
            const told = Math.round(Number(one[amount]) * 100);
            return one[side] === 'C' ? sum - told : sum + told;
          }, 0);
        expect(toldAs('opBalDesc', 'opBalTp')).toBe(owedIn(opening));
        expect(toldAs('clBalDesc', 'clBalTp')).toBe(owedIn(opening) + owedIn(moved));
      }),
      { numRuns: 40 },
    );
  });

  it.skipIf(sharedIsAbsent('../standards/xaf', 'audit files against their schema')).each(XAF_VERSIONS)(
    '%s fits the official schema',
    async (version) => {
      await fc.assert(
        fc.asyncProperty(someYearBooks, aYear, async (books, year) => {
          const schema = `xaf/XmlAuditfileFinancieel${version}.xsd`;
          expect(await xsdProblems(fileOf(books, year, version), schema)).toEqual([]);
        }),
        { numRuns: 8 },
      );
    },
    60_000,
  );
});
