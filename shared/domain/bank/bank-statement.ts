/** What a statement of the bank says about its account as a whole; the entries stand apart (rule B3). */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { idOf } from '../../kernel/ids';
import { Cents } from '../../kernel/money';
import { defineTable } from '../action';
import { BankAccountId } from './bank-account';

export const BankStatementId = idOf<'BankStatementId'>();
export type BankStatementId = z.infer<typeof BankStatementId>;

export const BankStatement = z.strictObject({
  id: BankStatementId,
  accountId: BankAccountId,
  /** As the bank numbers its statements. */
  number: z.string().max(35).nullable(),
  from: Day,
  /** The last day that it covers. */
  to: Day,
  /** At the beginning of `from` and at the end of `to`; null where the file does not say. */
  opening: Cents.nullable(),
  closing: Cents.nullable(),
  /** `camt.053.001.02`, `mt940`, `csv.ing` … */
  layout: z.string().min(1).max(40),
  entryCount: z.int().nonnegative(),
  importedOn: Day,
});
export type BankStatement = z.infer<typeof BankStatement>;

export const bankStatementTable = defineTable({
  name: 'bankStatements',
  schema: BankStatement,
  indexes: ['accountId', 'to'],
  sealing: null,
});

export const StatementFacts = BankStatement.omit({ id: true, accountId: true, importedOn: true });
export type StatementFacts = z.infer<typeof StatementFacts>;

/** Two files may hold the same statement: what it says of its account tells, not the file. */
export function isSameStatement(
  a: StatementFacts & Pick<BankStatement, 'accountId'>,
  b: StatementFacts & Pick<BankStatement, 'accountId'>,
): boolean {
  return (
    a.accountId === b.accountId &&
    a.from === b.from &&
    a.to === b.to &&
    a.opening === b.opening &&
    a.closing === b.closing &&
    a.entryCount === b.entryCount &&
    a.number === b.number
  );
}
