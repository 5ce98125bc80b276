/** Why the rules of payment batches say no: code and figures; the words stand in `i18n/<language>/payments.ts`. */
import type { Day } from '../../kernel/dates';
import type { Cents } from '../../kernel/money';

type None = Record<string, never>;

/** A line of the batch, and the initiative or volunteer that it pays. */
export interface AtLine {
  line: number;
  payee: string;
}

export interface PaymentsRefusals {
  'payments.unknownSignatory': None;
  'payments.nameTaken': { name: string };
  'payments.untilBeforeFrom': { from: Day };
  'payments.unknownInitiative': None;
  'payments.interestTwice': { initiative: string };
  'payments.mayNotSign': { today: Day };
  'payments.wrongCode': None;
  'payments.isAuthor': None;
  'payments.hasInterest': AtLine;
  'payments.notStarted': None;
  'payments.nothingChosen': None;
  'payments.chosenTwice': AtLine;
  'payments.notPayable': { line: number };
  'payments.inBatch': AtLine & { batch: number };
  'payments.noAccount': AtLine;
  'payments.notSepa': AtLine;
  'payments.tooMuch': AtLine & { most: Cents };
  /** Nothing of the holder's name can be written with the letters that a bank takes. */
  'payments.noHolder': AtLine;
  'payments.dayGone': { today: Day };
  'payments.unknownBatch': None;
  'payments.notDraft': None;
  'payments.notFrozen': None;
  'payments.notApproved': None;
  /** What is signed is not what is in the batch. */
  'payments.otherContent': None;
  'payments.accountChanged': AtLine;
  'payments.amountChanged': AtLine;
  /** The same file would not be the same bytes. */
  'payments.otherFile': None;
  'payments.sentOtherwise': None;
  'payments.alreadyStopped': None;
  'payments.partPaid': { lines: number };
  'payments.unknownLine': None;
  'payments.lineNotOpen': None;
  'payments.notRejected': None;
  'payments.notSent': None;
  'payments.dayInFuture': { today: Day };
  'payments.noAccountToCheck': None;
}
