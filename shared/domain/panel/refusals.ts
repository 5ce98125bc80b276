/** Why the rules of the panel say no; the words stand in `i18n/<language>/panel-members.ts` and `lottery.ts`. */
import type { Day } from '../../kernel/dates';

export interface PanelRefusals {
  'panel.unknownMember': Record<string, never>;
  'panel.untilBeforeFrom': { from: Day };
  /** `from`: first day of the other term. */
  'panel.termOverlaps': { from: Day };
}

export interface LotteryRefusals {
  'lottery.unknown': Record<string, never>;
  /** The seats cannot be filled, or not found out within the steps of a draw (L6, L10). */
  'lottery.cannotFill': Record<string, never>;
  /** It was drawn or stopped already (L11). */
  'lottery.isOver': Record<string, never>;
  'lottery.notDrawnYet': Record<string, never>;
  /** Both words are the same: then only one person had a say (L5). */
  'lottery.sameWord': Record<string, never>;
  /** This number has no seat, or has no turn as a reserve. */
  'lottery.notInSeat': { candidate: string };
  'lottery.takenOver': { candidate: string };
}
