/** Why a plan won or lost, from the exact explanation of the count, in plain sentences with figures. */
import type { CountRule } from '../domain/voting/round';
import {
  type Comparison,
  type ExactEuro,
  type Explanation,
  flooredCents,
  type LostReason,
  type Step,
} from '../domain/voting/tally';
import type { Cents } from '../kernel/money';
import { formatShortEuro } from './format';
import type { MessageKey } from './messages.nl';
import type { TranslateOf } from './translate';

/** Knows the words of a result, and those for support. */
export type WhyTranslate = TranslateOf<
  Extract<MessageKey, `result.${string}` | `why.${string}` | `voting.support${string}`>
>;

export type ShowAmount = (amount: Cents) => string;

/** What sentences need to know besides the explanation. */
export interface Telling {
  readonly t: WhyTranslate;
  readonly list: (items: readonly string[]) => string;
  readonly show: ShowAmount;
  readonly view: CountRule['view'];
  readonly titleOf: (planId: string) => string;
  readonly votersOf: (planId: string) => number;
}

/** Beyond this many a list of other plans tires the reader; the rest is a number. */
const SPENDINGS_SHOWN = 4;

export function whySentences(explanation: Explanation, telling: Telling): string[] {
  return explanation.outcome === 'won'
    ? whyWon(explanation.step, telling)
    : whyLost(explanation.reason, explanation.project, telling);
}

function whyWon(step: Step, { t, show, view }: Telling): string[] {
  switch (step.kind) {
    case 'bought':
      return [
        t('result.whyBought', {
          round: step.round,
          votes: step.votes,
          price: show(flooredCents(step.price)),
        }),
        ...(step.payersInPart > 0 ? [t('result.whyBoughtPart', { n: step.payersInPart })] : []),
        ...(step.payersNothing > 0 ? [t('result.whyBoughtNothing', { n: step.payersNothing })] : []),
      ];
    case 'considered':
      return [
        t('result.whyFits', { support: supportWords(t, view, step.votes), money: show(step.moneyBefore) }),
      ];
    case 'fundedInPart': {
      const support = supportWords(t, view, step.votes);
      return [t('why.part', { support, money: show(step.moneyBefore) })];
    }
    case 'averaged':
      return [t('why.mean', { votes: step.votes, amount: show(step.amount) })];
    case 'loaded': {
      const load = show(flooredCents(step.load));
      return [t('result.whyLoaded', { round: step.round, votes: step.votes, load })];
    }
  }
}

function whyLost(reason: LostReason, planId: string, telling: Telling): string[] {
  const { t, show, view, titleOf } = telling;
  switch (reason.kind) {
    case 'noVotes':
      return [t('result.whyNoVotes')];
    case 'costsNothing':
      return [t('result.whyCostsNothing')];
    case 'costsMoreThanBudget':
      return [t('result.whyTooDear', { shortBy: show(reason.shortBy) })];
    case 'underThreshold': {
      const support = supportWords(t, view, reason.votes);
      return [t('result.whyThreshold', { support, threshold: reason.threshold })];
    }
    case 'excluded':
      return [t('why.excluded', { title: titleOf(reason.by) })];
    case 'notEnoughYes':
      return [t('why.notEnoughYes', { yes: reason.yes, no: reason.no }), t(`why.needed.${reason.share}`)];
    case 'objected':
      return [t('why.objected', { objections: reason.objections, consents: reason.consents })];
    case 'underLeast':
      return [t('why.underLeast', { amount: show(reason.amount), least: show(reason.least) })];
    case 'outOfBudget':
      return [t('result.whyOutOfBudget', { left: show(reason.moneyLeft), shortBy: show(reason.shortBy) })];
    case 'notReached':
      return [t('result.whyNotReached', { title: titleOf(reason.stoppedBy) })];
    case 'neverAffordable':
      return [neverSentence(reason, telling.votersOf(planId), telling)];
    case 'becameUnaffordable':
      return becameSentences(reason, telling);
  }
}

type Never = Extract<LostReason, { kind: 'neverAffordable' }>;
type Became = Extract<LostReason, { kind: 'becameUnaffordable' }>;

function neverSentence(reason: Never, votes: number, { t, show }: Telling): string {
  const money = show(flooredCents(reason.moneyAtStart));
  const shortBy = show(raisedCents(reason.shortBy));
  return votes === 1
    ? t('result.whyNeverOne', { money, shortBy })
    : t('result.whyNever', { votes, money, shortBy });
}

function becameSentences(reason: Became, { t, show, list, titleOf }: Telling): string[] {
  const { spentOn, afterRound } = reason;
  const named = spentOn
    .slice(0, SPENDINGS_SHOWN)
    .map(({ project, amount }) =>
      t('result.whySpentItem', { title: titleOf(project), amount: show(flooredCents(amount)) }),
    );
  const more = spentOn.length - named.length;
  const items = more > 0 ? [...named, t('result.whySpentMore', { n: more })] : named;
  return [
    t('result.whyBecame', {
      start: show(flooredCents(reason.moneyAtStart)),
      round: afterRound,
      left: show(flooredCents(reason.moneyLeft)),
      shortBy: show(raisedCents(reason.shortBy)),
    }),
    ...(items.length === 0 ? [] : [t('result.whySpentOn', { list: list(items) })]),
  ];
}

/** Which of two counts holds, how many voters spoke for each, and who counted as such. */
export function comparisonWords(t: WhyTranslate, { taken, voters, ...spoken }: Comparison): string {
  const outcome = taken === 'greedy' ? t('why.comparedGreedy', spoken) : t('why.comparedShares', spoken);
  return `${outcome} ${t(voters === 'withAny' ? 'why.comparedAny' : 'why.comparedMore')}`;
}

/** `12 stemmen`, or points, consents or euros where those are counted. */
export function supportWords(t: WhyTranslate, view: CountRule['view'], n: number): string {
  if (view === 'amounts') return t('voting.supportAmounts', { amount: formatShortEuro(n as Cents) });
  if (view === 'consent') return t('voting.supportConsents', { n });
  return view === 'points' ? t('voting.supportPoints', { n }) : t('voting.supportVotes', { n });
}

/** What is missing is rounded up: less than a cent short is still short. */
function raisedCents(amount: ExactEuro): Cents {
  const floored = flooredCents(amount.startsWith('-') ? amount.slice(1) : `-${amount}`);
  return Math.abs(floored) as Cents;
}
