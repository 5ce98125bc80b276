/** Why the rules of the panel say no; the words stand in `i18n/<language>/panel-members.ts`. */
import type { Day } from '../../kernel/dates';

export interface PanelRefusals {
  'panel.unknownMember': Record<string, never>;
  'panel.untilBeforeFrom': { from: Day };
  /** `from`: first day of the other term. */
  'panel.termOverlaps': { from: Day };
}
