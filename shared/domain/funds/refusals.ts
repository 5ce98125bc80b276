/** Why the fund's rules say no: code and figures; the words stand in `i18n/<language>/funds.ts`. */
import type { Cents } from '../../kernel/money';

export interface FundsRefusals {
  'funds.alreadyStarted': { name: string };
  'funds.unknownGiver': Record<string, never>;
  'funds.unknownContribution': Record<string, never>;
  'funds.inKindHasNoMoney': Record<string, never>;
  'funds.receiptAbovePromise': { open: Cents };
}
