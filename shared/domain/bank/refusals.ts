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
  /** A payment that came back was made payable again: pay it again instead. */
  'bank.bounceStays': None;
  /** The loan that came in with it went back already. */
  'bank.loanWasRepaid': None;
  'bank.moneyInUse': { short: Cents };
  /** An entry of the ledger that a statement vouches for: the match goes first. */
  'bank.onStatement': None;
}
