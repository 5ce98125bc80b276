/** Why the rules of a vote say no: code and figures; the words stand in `i18n/<language>/voting.ts`. */
import type { Cents } from '../../kernel/money';
import type { Result } from '../../kernel/result';
import { type Change, type RefusalOf, refuse } from '../action';
import type { RoundStatus } from './round-status';

export interface VotingRefusals {
  'voting.unknownRound': Record<string, never>;
  'voting.notInThisPhase': { status: RoundStatus };
  /** So many contributions were given for this round. */
  'voting.moneyIsMeant': { count: number };
  'voting.unknownPlan': Record<string, never>;
  'voting.planTwice': { title: string };
  'voting.planNotReady': { title: string };
  'voting.planCostChanged': { title: string; was: Cents; now: Cents };
  'voting.planWithoutCost': { title: string };
  'voting.unknownRule': Record<string, never>;
  'voting.leastAboveMost': { least: number; most: number };
  'voting.leastAbovePlans': { least: number; plans: number };
  'voting.notEnoughMoney': { pot: Cents; missing: Cents };
  'voting.lotIncomplete': Record<string, never>;
  'voting.tooFewChoices': { least: number; given: number };
  'voting.tooManyChoices': { most: number; given: number };
  'voting.choiceTwice': Record<string, never>;
  'voting.choiceNotInRound': Record<string, never>;
  'voting.ballotAlreadyIn': Record<string, never>;
  'voting.ballotNotFound': Record<string, never>;
  'voting.halvesNeeded': Record<string, never>;
  'voting.halvesDoNotFit': Record<string, never>;
  'voting.ballotsNotOpened': { count: number };
  /** So many papers were typed in once only. */
  'voting.readingsMissing': { count: number };
  'voting.readingsDiffer': { count: number };
  'voting.sheetNeeded': Record<string, never>;
  'voting.sheetAlreadyIn': { sheet: number };
  'voting.conflictTooLate': Record<string, never>;
  'voting.conflictTwice': { title: string };
  'voting.unknownConflict': Record<string, never>;
  'voting.notAMember': Record<string, never>;
  'voting.ruleIsFrozen': Record<string, never>;
  'voting.boxChanged': Record<string, never>;
  'voting.countDoesNotFit': Record<string, never>;
  'voting.numberTaken': { number: number };
  'voting.fileAlreadyImported': { number: number; name: string };
}

export type VotingRefusal = RefusalOf<VotingRefusals>;

/** What an action of this domain decides. */
export type VotingDecision = Result<Change, VotingRefusal>;

export const no = refuse<VotingRefusals>();
