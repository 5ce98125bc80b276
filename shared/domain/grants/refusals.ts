/** Why the rules of awards and payments say no: code and figures; the words stand in `i18n/<language>/grants.ts`. */
import type { Day } from '../../kernel/dates';
import type { Cents } from '../../kernel/money';
import type { Requirement } from './requirement';

type None = Record<string, never>;

export interface GrantsRefusals {
  'grants.unknownRound': None;
  'grants.roundNotCounted': None;
  /** Too few people voted for a valid outcome (V35). */
  'grants.tooFewBallots': { turnout: number; needed: number };
  'grants.outcomeIsValid': None;
  'grants.notInEuro': { currency: string };
  'grants.abovePot': { above: Cents; pot: Cents };
  'grants.planHasNoCost': { title: string };
  'grants.planNotInRound': { title: string };
  /** `missing` of all awards together; `title` is the first plan that cannot be paid in full. */
  'grants.notEnoughMoney': { missing: Cents; title: string; needed: Cents };
  'grants.dayInFuture': { today: Day };
  'grants.dayTooEarly': { earliest: Day };
  'grants.unknownGrant': None;
  'grants.alreadySettled': None;
  'grants.notReported': None;
  'grants.instalmentsDoNotSum': { sum: Cents; amount: Cents };
  'grants.instalmentIsPaid': None;
  'grants.unknownInstalment': None;
  'grants.alreadyPaid': { paidOn: Day };
  'grants.nothingLeftToPay': None;
  /** What the instalment waits for first, and for how much more. */
  'grants.instalmentWaits': { kind: Requirement['kind']; title: string; more: number };
  /** An instalment that still waits for something is not taken away. */
  'grants.instalmentIsAwaited': None;
  'grants.nothingToRemind': None;
  /** `again`: the first day on which the same may be asked again. */
  'grants.remindedAlready': { again: Day };
  'grants.unknownRequirement': None;
  'grants.reasonNeeded': None;
  'grants.moreThanPaid': { paid: Cents };
  /** Left with the initiative: at most what would come back. */
  'grants.keptTooMuch': { most: Cents };
  /** It stands in a signed batch of payments. */
  'grants.inBatch': { batch: number };
  'grants.sameAmount': { amount: Cents };
  /** Of `needed` more, what no source with a fitting earmark has free, on the day and today. */
  'grants.raiseMissing': { missing: Cents; needed: Cents };
  /** Only what is still to be paid can be taken off: `least` is what remains then. */
  'grants.lowerThanPaid': { least: Cents; toPay: Cents };
  'grants.nothingToComeBack': None;
  'grants.moreThanToComeBack': { toComeBack: Cents };
}

/** About awards that were made before the books began (G18); the words stand in `i18n/<language>/carried.ts`. */
export interface CarriedRefusals {
  'carried.noOpening': None;
  /** `day`: the last day before the books began. */
  'carried.dayTooLate': { day: Day };
  'carried.beforeAward': { awardedOn: Day };
  'carried.unknownInitiative': None;
  'carried.unknownSource': None;
  /** One source stands twice at one award. */
  'carried.sourceTwice': { title: string };
  /** `free`: what the source has at the beginning and today, whichever is less. */
  'carried.notFree': { title: string; free: Cents };
  /** The giver meant the money for something else, or the sources for different things. */
  'carried.notMeantFor': { title: string };
  'carried.unknownAward': None;
  /** Something was booked, handed in or signed since. */
  'carried.inUse': { number: number };
}
