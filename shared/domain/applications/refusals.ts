/** Why the rules about plans say no: code and figures; the words stand in `i18n/<language>/applications.ts`. */
import type { Day } from '../../kernel/dates';
import type { Cents } from '../../kernel/money';
import type { ApplicationStatus } from './application-status';

export interface ApplicationsRefusals {
  'applications.unknownApplication': Record<string, never>;
  'applications.nothingAsked': { budget: Cents; coFunding: Cents };
  'applications.leastAboveAsked': { asked: Cents };
  'applications.notInThisStatus': { status: ApplicationStatus };
  'applications.dayInFuture': { today: Day };
  'applications.dayBeforeReceived': { receivedOn: Day };
  'applications.alreadyPaused': { since: Day };
  'applications.notPaused': Record<string, never>;
}
