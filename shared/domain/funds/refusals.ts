/** Why the fund's rules say no: code and figures; the words stand in `i18n/<language>/funds.ts`. */
import type { Day } from '../../kernel/dates';
import type { Cents } from '../../kernel/money';

export interface FundsRefusals {
  'funds.alreadyStarted': { name: string };
  'funds.notStarted': Record<string, never>;
  'funds.themeInUse': { theme: string; count: number };
  'funds.areaInUse': { area: string; count: number };
  'funds.unknownTheme': { theme: string };
  'funds.unknownArea': { area: string };
  'funds.unknownGiver': Record<string, never>;
  'funds.giverKindIsFixed': { count: number };
  'funds.unknownContribution': Record<string, never>;
  'funds.inKindHasNoMoney': Record<string, never>;
  'funds.receiptAbovePromise': { open: Cents };
  'funds.receiptBeforePromise': { promisedOn: Day };
  'funds.dayInFuture': { today: Day };
  'funds.unknownEntry': Record<string, never>;
  'funds.alreadyReversed': { number: number };
  'funds.kindNotReversible': Record<string, never>;
  'funds.moneyCameIn': { received: Cents };
  'funds.moneyInUse': { free: Cents };
}

/** About what the books begin with; the words stand in `i18n/<language>/opening.ts`. */
export interface OpeningRefusals {
  'opening.alreadyThere': Record<string, never>;
  /** `first`: the day of the first entry, before which the books have to begin. */
  'opening.afterEntries': { first: Day };
  /** What the sources have together is not what stood on the bank; `difference`: bank less sources. */
  'opening.differs': { difference: Cents };
  'opening.nothingOf': { title: string };
  'opening.none': Record<string, never>;
  /** `title`: a source of which something was booked since. */
  'opening.inUse': { title: string };
  /** Awards from before draw on it (G18): those go back first. */
  'opening.awardsStand': { count: number };
}

/** About what was agreed with a giver; the words stand in `i18n/<language>/agreements.ts`. */
export interface AgreementRefusals {
  'agreements.noMoney': Record<string, never>;
  'agreements.partsDoNotSum': { sum: Cents; amount: Cents };
  'agreements.partBeforePromise': { promisedOn: Day };
  'agreements.notALoan': Record<string, never>;
  /** More would go back than is still owed. */
  'agreements.moreThanOwed': { owed: Cents };
  'agreements.notRefundable': Record<string, never>;
  /** What may leave of the source: less than asked. */
  'agreements.notFree': { free: Cents };
  /** Money for a theme, area, round or initiative does not repay a loan. */
  'agreements.isEarmarked': Record<string, never>;
}
