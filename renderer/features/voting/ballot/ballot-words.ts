/** Sentences about a ballot: what is asked of the voter, how far it is filled in, and what stands on it. */
import type { Choice } from '@shared/domain/voting/ballot';
import type { Paper } from '@shared/domain/voting/choices-problem';
import type { Round } from '@shared/domain/voting/round';
import { amountsIn } from '@shared/i18n/amounts-in';
import type { Translate } from '@shared/i18n/translate';
import type { Cents } from '@shared/kernel/money';
import { limitSentence } from '../round-words';
import { costOf, type Draft, pointsIn } from './ballot-draft';

/** What the words need of a round. */
export type PaperInWords = Paper & Pick<Round, 'currency'>;

/** What the voter is asked to do, addressed to the voter. */
export function askOf(t: Translate, paper: PaperInWords): string {
  const { ballotKind, minChoices, maxChoices, limits } = paper;
  const howMany = minChoices <= 1 && maxChoices === null ? '' : limitSentence(t, minChoices, maxChoices);
  const show = amountsIn(paper.currency);
  const sentences = (...all: readonly string[]) => all.filter((one) => one !== '').join(' ');
  switch (ballotKind) {
    case 'choose-1':
      return t('voterBallot.askOne');
    case 'ordinal':
      return sentences(t('voterBallot.askOrder'), howMany);
    case 'cumulative': {
      const { points, pointsPerPlan } = limits;
      const perPlan = pointsPerPlan === null ? '' : t('voterBallot.askPerPlan', { n: pointsPerPlan });
      return sentences(t('voterBallot.askPoints', { n: points ?? 0 }), perPlan, howMany);
    }
    case 'scoring':
      return t('voterBallot.askScores');
    case 'yes-no':
      return limits.pointsPerPlan === null || limits.pointsPerPlan === 1
        ? t('voterBallot.askYesNo')
        : t('voterBallot.askYesScore', { most: limits.pointsPerPlan });
    case 'consent':
      return t('voterBallot.askConsent');
    case 'allocation':
      return t('voterBallot.askAmounts', { pot: show(paper.pot) });
    default: {
      const cost = limits.cost === null ? '' : t('voterBallot.askCost', { most: show(limits.cost) });
      return sentences(t('voterBallot.askTicks'), howMany, cost);
    }
  }
}

/** How far the ballot is filled in, with what is left of what may be given. */
export function standOf(t: Translate, paper: PaperInWords, draft: Draft): string {
  const show = amountsIn(paper.currency);
  const { limits, pot } = paper;
  const n = draft.length;
  const cost = costOf(paper, draft);
  switch (paper.ballotKind) {
    case 'cumulative':
    case 'scoring':
      return limits.points === null
        ? t('voterBallot.pointsGiven', { n: pointsIn(draft) })
        : t('voterBallot.pointsOf', { n: pointsIn(draft), most: limits.points });
    case 'yes-no':
    case 'consent': {
      const no = draft.filter(({ points }) => points === 0).length;
      const isConsent = paper.ballotKind === 'consent';
      return t(isConsent ? 'voterBallot.consents' : 'voterBallot.yesAndNo', { yes: n - no, no });
    }
    case 'allocation': {
      const given = pointsIn(draft) as Cents;
      return t('voterBallot.amountsOf', { given: show(given), left: leftOf(show, pot, given) });
    }
    default:
      return limits.cost === null
        ? t('voterBallot.chosen', { n, cost: show(cost) })
        : t('voterBallot.chosenOf', { n, cost: show(cost), left: leftOf(show, limits.cost, cost) });
  }
}

/** Never below nought: that it is too much is told as such. */
function leftOf(show: (amount: Cents) => string, most: Cents, given: Cents): string {
  return show(Math.max(most - given, 0) as Cents);
}

/** What the ballot says of one plan beside its name; null where being on it says all. */
export function markOf(t: Translate, paper: PaperInWords, choice: Choice): string | null {
  const { points } = choice;
  if (points === null) return null;
  switch (paper.ballotKind) {
    case 'allocation':
      return amountsIn(paper.currency)(points as Cents);
    case 'consent':
      return t(points === 0 ? 'voterBallot.objection' : 'voterBallot.consent');
    case 'yes-no':
      if (points === 0) return t('voterBallot.no');
      return (paper.limits.pointsPerPlan ?? 1) === 1
        ? t('voterBallot.yes')
        : t('voterBallot.yesScore', { n: points });
    default:
      return t('voting.supportPoints', { n: points });
  }
}
