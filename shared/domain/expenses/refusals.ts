/** Why the rules of claims say no: code and figures; the words stand in `i18n/<language>/expenses.ts`. */
import type { Day } from '../../kernel/dates';
import type { Cents } from '../../kernel/money';

type None = Record<string, never>;

export interface ExpensesRefusals {
  'expenses.unknownClaim': None;
  'expenses.unknownVolunteer': None;
  'expenses.receiptMissing': None;
  'expenses.notAPicture': None;
  'expenses.photoTellsMore': None;
  'expenses.photoTwice': None;
  'expenses.dayInFuture': { today: Day };
  'expenses.lastBeforeFirst': None;
  'expenses.oneMonth': None;
  'expenses.ownClaim': None;
  'expenses.notHandedIn': None;
  'expenses.notApproved': None;
  'expenses.notOpen': None;
  'expenses.notPaid': None;
  'expenses.unknownSource': None;
  /** `free`: what the source may still carry, less what was approved on it and waits to be paid. */
  'expenses.notEnoughFree': { free: Cents };
  /** It stands in a batch that was signed. */
  'expenses.inBatch': { batch: number };
  'expenses.paidTooEarly': { earliest: Day };
}
