/** Why the rules about privacy say no; the words stand in `i18n/<language>/privacy.ts`. */
import type { Day } from '../../kernel/dates';

export interface PrivacyRefusals {
  'privacy.unknownPerson': Record<string, never>;
  'privacy.nothingToErase': Record<string, never>;
  'privacy.changedSincePreview': Record<string, never>;
  'privacy.termBelowLaw': { least: number };
  'privacy.proposalOpen': Record<string, never>;
  'privacy.unknownProposal': Record<string, never>;
  'privacy.notInThatState': Record<string, never>;
  'privacy.linesWithoutVerdict': Record<string, never>;
  'privacy.dayInFuture': { today: Day };
  'privacy.dayTooEarly': { earliest: Day };
  'privacy.staleProposal': Record<string, never>;
  'privacy.unknownLeak': Record<string, never>;
  'privacy.leakIsClosed': Record<string, never>;
  'privacy.leakNotComplete': Record<string, never>;
  'privacy.leakInFuture': Record<string, never>;
  'privacy.leakDayTooEarly': Record<string, never>;
  'privacy.sameTerms': Record<string, never>;
  'privacy.unknownTerm': Record<string, never>;
}
