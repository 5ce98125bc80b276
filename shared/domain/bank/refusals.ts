/** Why the rules of the bank say no: code and figures; the words stand in `i18n/<language>/bank.ts`. */
import type { Day } from '../../kernel/dates';
import type { Cents } from '../../kernel/money';

type None = Record<string, never>;

export interface BankRefusals {
  'bank.accountKnown': { name: string };
  'bank.unknownAccount': None;
  'bank.startAfterEntries': { first: Day };
  'bank.dayInFuture': { day: Day; today: Day };
  'bank.nothingNew': None;
  'bank.unknownEntry': None;
  'bank.alreadyBooked': None;
  'bank.notBooked': None;
  /** What is left of the entry when all parts are taken off. */
  'bank.partsDiffer': { left: Cents };
  'bank.reasonNeeded': None;
  'bank.unknownLedgerEntry': None;
  /** `left`: how much of the entry in the ledger no statement vouches for yet. */
  'bank.moreThanBooked': { number: number; left: Cents };
  'bank.unknownSource': None;
  'bank.unknownPayment': None;
  'bank.grantSettled': { number: number };
  'bank.notOpposite': None;
  /** The bank gave this payment back: what it gave back goes first, or the payment is made again. */
  'bank.bounceStays': None;
  /** What came back was paid again since. */
  'bank.paidAgain': None;
  /** What came back stands in another batch since. */
  'bank.inBatchAgain': { batch: number };
  /** The award or the claim of what came back is another since. */
  'bank.changedSince': None;
  /** The loan that came in with it went back already. */
  'bank.loanWasRepaid': None;
  'bank.moneyInUse': { short: Cents };
  /** An entry of the ledger that a statement vouches for: the match goes first. */
  'bank.onStatement': None;
}
