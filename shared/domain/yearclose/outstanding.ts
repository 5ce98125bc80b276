/** What is still to come in or to be paid at the end of a day, award by award and promise by promise. */
import type { Day } from '../../kernel/dates';
import { type Cents, negate } from '../../kernel/money';
import { type Account, BANK } from '../funds/account';
import type { ContributionId } from '../funds/contribution';
import type { LedgerLine } from '../funds/ledger-entry';
import { sideOf } from './annual-account';
import { linesUntil, sumsBy, type YearBooks } from './sums';

export interface Outstanding {
  readonly account: Account;
  /** Id of the award that it is about; null where it is about the promise as a whole. */
  readonly grantId: string | null;
  /** null where it is about an award, which may draw on several. */
  readonly source: ContributionId | null;
  /** Positive where the account stands on its usual side. */
  readonly amount: Cents;
}

/** All of an account together is what the balance sheet says of it. */
export function outstandingOn({ entries }: YearBooks, day: Day): Outstanding[] {
  const lines = linesUntil(entries, day).filter(isOutstanding);
  const kinds = new Map(lines.map((line) => [keyOf(line), line]));
  return [...sumsBy(lines, keyOf)].flatMap(([key, sum]) => {
    const line = kinds.get(key);
    if (line === undefined) return [];
    const grantId = grantOf(line);
    const amount = sideOf(line.account) === 'liabilities' ? negate(sum) : sum;
    return [{ account: line.account, grantId, source: grantId === null ? line.source : null, amount }];
  });
}

/** Neither money at the bank nor the fund's own. */
function isOutstanding({ account }: LedgerLine): boolean {
  const side = sideOf(account);
  return account !== BANK && (side === 'assets' || side === 'liabilities');
}

function grantOf({ subject }: LedgerLine): string | null {
  return subject?.kind === 'grant' ? subject.id : null;
}

function keyOf(line: LedgerLine): string {
  return `${line.account} ${grantOf(line) ?? line.source}`;
}
