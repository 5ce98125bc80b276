/** Why the rules of a vote say no: code and figures; the words stand in `i18n/<language>/voting.ts`. */
import type { Day } from '../../kernel/dates';
import type { Cents } from '../../kernel/money';
import type { Result } from '../../kernel/result';
import { type Change, type RefusalOf, refuse } from '../action';
import type { RoundStatus } from './round-status';

/** What may be wrong with one ballot, and with the limits that a round sets for all. Plans by their number on the ballot. */
export interface BallotRefusals {
  'voting.tooFewChoices': { least: number; given: number };
  'voting.tooManyChoices': { most: number; given: number };
  'voting.choiceTwice': Record<string, never>;
  'voting.choiceNotInRound': Record<string, never>;
  'voting.pointsNotAsked': Record<string, never>;
  'voting.pointsUnlikePlan': { number: number; least: number; most: number };
  'voting.pointsOverLimit': { given: number; most: number };
  'voting.amountUnlikePlan': { number: number; most: Cents };
  'voting.amountsOverPot': { given: Cents; pot: Cents };
  'voting.costOverLimit': { cost: Cents; most: Cents };
  'voting.spoiledNotSealed': Record<string, never>;
  'voting.leastAboveMost': { least: number; most: number };
  'voting.leastAbovePlans': { least: number; plans: number };
  'voting.leastAbovePoints': { least: number; points: number };
  'voting.pointsNeeded': Record<string, never>;
  'voting.planPointsAboveAll': { points: number; pointsPerPlan: number };
  /** So much cost the cheapest plans that fill a ballot. */
  'voting.costTooLow': { cost: Cents; needed: Cents };
}

/** What may be wrong with the pots of a round. */
export interface PotRefusals {
  'voting.planOutsidePots': { title: string };
  'voting.potWithoutPlans': { key: string };
  'voting.potWithoutMoney': { key: string };
  'voting.potsUnlikeTotal': { sum: Cents; pot: Cents };
  /** Own allocation divides one pot. */
  'voting.potsNotDivided': Record<string, never>;
  'voting.planPotChanged': { title: string };
}

/** What may be wrong with voting codes, and with a vote that was cast with one. */
export interface CodeRefusals {
  'voting.noCodes': Record<string, never>;
  'voting.codeUnknown': Record<string, never>;
  'voting.codeUsed': Record<string, never>;
  'voting.codeTwice': Record<string, never>;
  'voting.tooFewCodes': { least: number; given: number };
  'voting.tooFewVoters': { least: number };
  /** So many ballots are in the box. */
  'voting.tooFewBallots': { least: number; count: number };
}

/** What may be wrong with the roll of a round. */
export interface RollRefusals {
  'voting.noRoll': Record<string, never>;
  'voting.rollIsThere': Record<string, never>;
  'voting.rollForResidents': Record<string, never>;
  'voting.voterTwice': { name: string };
  'voting.voterTicked': Record<string, never>;
  'voting.voterNotTicked': Record<string, never>;
}

/** About the talk: worries, agenda, notes, and the panel's own reasons (V61-V64). */
export interface TalkRefusals {
  'voting.talkTooLate': Record<string, never>;
  'voting.unknownWorry': Record<string, never>;
  'voting.notesTooLate': Record<string, never>;
  /** There is no outcome yet, or the awards were made. */
  'voting.reasonNotNow': Record<string, never>;
  'voting.reasonOfChosen': { title: string };
}

/** What may be wrong with objections, and with asking again. */
export interface ObjectionRefusals {
  'voting.objectionsNotNow': Record<string, never>;
  'voting.noObjections': { title: string };
  /** So many stood on the papers. */
  'voting.tooManyObjections': { count: number };
  'voting.objectionUnanswered': { title: string };
  'voting.askedAgain': Record<string, never>;
  'voting.noMoneyLeft': Record<string, never>;
}

/** What may be wrong with a ballot that comes in as a file. */
export interface BallotFileRefusals {
  'voting.fileOtherRegulation': Record<string, never>;
  /** The box was emptied and has another key since. */
  'voting.fileOtherBox': Record<string, never>;
  'voting.fileAlreadyIn': Record<string, never>;
  'voting.fileNotSealed': Record<string, never>;
}

export interface VotingRefusals
  extends BallotRefusals,
    CodeRefusals,
    PotRefusals,
    RollRefusals,
    TalkRefusals,
    ObjectionRefusals,
    BallotFileRefusals {
  'voting.unknownRound': Record<string, never>;
  'voting.notInThisPhase': { status: RoundStatus };
  /** So many contributions were given for this round. */
  'voting.moneyIsMeant': { count: number };
  'voting.unknownPlan': Record<string, never>;
  'voting.planTwice': { title: string };
  'voting.planNotReady': { title: string };
  'voting.planCostChanged': { title: string; was: Cents; now: Cents };
  /** The least with which the applicant goes ahead. */
  'voting.planLeastChanged': { title: string };
  'voting.planWithoutCost': { title: string };
  'voting.unknownRule': Record<string, never>;
  'voting.daysTurned': { from: Day };
  /** The last day of voting was before today. */
  'voting.daysAreOver': { until: Day };
  'voting.agesTurned': { least: number };
  /** A share of nobody knows how many. */
  'voting.quorumNeedsSize': Record<string, never>;
  'voting.quorumAboveSize': { needed: number; size: number };
  'voting.notEnoughMoney': { pot: Cents; missing: Cents };
  'voting.lotIncomplete': Record<string, never>;
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
  /** The choice by hand is what was chosen already. */
  'voting.overrideSame': Record<string, never>;
  /** Amounts are moved only where each plan got the mean of what was given. */
  'voting.noCorrection': Record<string, never>;
  'voting.correctionAbovePot': { sum: Cents; pot: Cents };
  /** Plans by their number on the ballot. */
  'voting.correctionAboveCost': { number: number; most: Cents };
  'voting.correctionUnderLeast': { number: number; least: Cents };
  'voting.numberTaken': { number: number };
  'voting.fileAlreadyImported': { number: number; name: string };
}

export type VotingRefusal = RefusalOf<VotingRefusals>;

/** What an action of this domain decides. */
export type VotingDecision = Result<Change, VotingRefusal>;

export const no = refuse<VotingRefusals>();
