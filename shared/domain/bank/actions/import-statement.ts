/** Takes in entries of a bank statement, only those that are not known yet, and what it says of its account (B1-B4). */
import { z } from 'zod';
import { Cents } from '../../../kernel/money';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, type Put, put, type Reader, refuse } from '../../action';
import { BankAccountId, bankAccountTable } from '../bank-account';
import { BankEntry, type BankEntryId, bankEntryTable } from '../bank-entry';
import {
  type BankStatement,
  type BankStatementId,
  bankStatementTable,
  isSameStatement,
  StatementFacts,
} from '../bank-statement';
import type { BankRefusals } from '../refusals';

/** More at once would keep the window from answering: longer statements come in pieces, the last with the facts. */
export const MOST_ENTRIES = 2000;

/** An entry as it stands in a file. An amount of zero may stand there too; it is left out. */
const EntryInFile = BankEntry.omit({ id: true, accountId: true, state: true }).extend({
  amount: Cents,
});

export const importStatement = defineAction({
  name: 'import-statement',
  input: z.strictObject({
    accountId: BankAccountId,
    entries: z.array(EntryInFile).max(MOST_ENTRIES),
    /** null for all pieces of a long statement but the last. */
    statement: StatementFacts.nullable(),
  }),
  load: async (reader: Reader, { accountId, entries }) => ({
    account: await reader.get(bankAccountTable, accountId),
    known: await reader.whereAny(
      bankEntryTable,
      'entryKey',
      entries.map(({ entryKey }) => entryKey),
    ),
    sameDays: await reader.whereAny(bankEntryTable, 'day', [...new Set(entries.map(({ day }) => day))]),
    statements: await reader.where(bankStatementTable, 'accountId', accountId),
  }),
  decide: (
    { account, known, sameDays, statements },
    { accountId, entries, statement },
    context,
  ): Decision<BankRefusals> => {
    if (account === null) return refuse<BankRefusals>()('bank.unknownAccount', {});
    const late = entries.find(({ day }) => day > context.today);
    if (late !== undefined) {
      return refuse<BankRefusals>()('bank.dayInFuture', { day: late.day, today: context.today });
    }
    const keys = new Set(
      known.filter((entry) => entry.accountId === accountId).map(({ entryKey }) => entryKey),
    );
    const fresh = new Map(
      entries
        .filter(({ entryKey, day, amount }) => !keys.has(entryKey) && day >= account.startsOn && amount !== 0)
        .map((entry) => [entry.entryKey, entry]),
    );
    const ofAccount = sameDays.filter((entry) => entry.accountId === accountId);
    const isAlike = alikeInOtherLayout(ofAccount, new Set(entries.map(({ entryKey }) => entryKey)));
    const unknown = [...fresh.values()].filter((entry) => !isAlike(entry));
    const rows = unknown.map((entry): BankEntry => {
      return { ...entry, id: context.newId<BankEntryId>(), accountId, state: { status: 'open' } };
    });
    const isNew =
      statement !== null && !statements.some((one) => isSameStatement(one, { ...statement, accountId }));
    const told: Put[] = [];
    if (isNew) {
      const id = context.newId<BankStatementId>();
      const row: BankStatement = { ...statement, id, accountId, importedOn: context.today };
      told.push(put(bankStatementTable, row));
    }
    if (rows.length === 0 && told.length === 0) return refuse<BankRefusals>()('bank.nothingNew', {});
    return ok({
      puts: [...rows.map((row) => put(bankEntryTable, row)), ...told],
      removals: [],
      audit: {
        subject: { kind: 'bankAccount', id: accountId },
        details: {
          entries: rows.length,
          known: entries.length - rows.length,
          from: statement?.from ?? null,
          to: statement?.to ?? null,
        },
      },
    });
  },
});

/**
 * Rule B13: tells of an entry whether it stands there already out of a file of another layout, in which it has another
 * key. Each that stands there answers for one: a second payment of that day and amount is new.
 */
function alikeInOtherLayout(
  there: readonly BankEntry[],
  inFile: ReadonlySet<string>,
): (entry: Pick<BankEntry, 'day' | 'amount' | 'layout'>) => boolean {
  const left = there.filter(({ entryKey }) => !inFile.has(entryKey));
  return ({ day, amount, layout }) => {
    const place = left.findIndex(
      (other) => other.day === day && other.amount === amount && kindOf(other.layout) !== kindOf(layout),
    );
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  };
}

/** Versions of one message give the same keys: `camt.053.001.02` and `.08` are one kind. */
function kindOf(layout: string): string {
  return layout.startsWith('camt.053') ? 'camt.053' : layout;
}
