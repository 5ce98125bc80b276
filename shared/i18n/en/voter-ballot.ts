/** The ballot on a screen, in English. */
import { formatNumber } from '../format';
import type { Like } from '../like';
import type { voterBallot as dutch } from '../nl/voter-ballot';

const points = (n: number): string => (n === 1 ? '1 point' : `${formatNumber(n)} points`);
const plans = (n: number): string => (n === 1 ? '1 plan' : `${n} plans`);
const times = (n: number): string => (n === 1 ? 'once' : `${n} times`);

export const voterBallot: Like<typeof dutch> = {
  'voterBallot.title': 'Your ballot',
  'voterBallot.plans': 'Plans',
  'voterBallot.askTicks': 'Choose the plans that you think are good.',
  'voterBallot.askCost': (p) => `Together they may cost ${p.most}.`,
  'voterBallot.askOne': 'Choose the plan that you think is best.',
  'voterBallot.askOrder': 'Give plans a place. The best plan goes to place 1.',
  'voterBallot.askPoints': (p) => `You have ${points(p.n)}. Give them to the plans that you think are good.`,
  'voterBallot.askPerPlan': (p) => `One plan gets ${points(p.n)} at most.`,
  'voterBallot.askScores': 'Give each plan points. You may skip plans.',
  'voterBallot.askYesNo': 'Say yes or no to each plan. You may skip plans.',
  'voterBallot.askYesScore': (p) =>
    `Say no to each plan, or yes with a mark from 1 up to ${p.most}. You may skip plans.`,
  'voterBallot.askAmounts': (p) =>
    `There is ${p.pot} in the pot. Divide it over the plans. You may leave money over.`,
  'voterBallot.chosen': (p) => `${plans(p.n)} chosen, ${p.cost} together.`,
  'voterBallot.chosenOf': (p) => `${plans(p.n)} chosen, ${p.cost} together. ${p.left} is left.`,
  'voterBallot.pointsGiven': (p) => `${points(p.n)} given.`,
  'voterBallot.pointsOf': (p) => `${formatNumber(p.n)} of ${points(p.most)} given.`,
  'voterBallot.yesAndNo': (p) => `Yes ${times(p.yes)}, no ${times(p.no)}.`,
  'voterBallot.amountsOf': (p) => `${p.given} divided. ${p.left} is left.`,
  'voterBallot.inOrder': 'In order',
  'voterBallot.noOrderYet': 'No plan has a place yet.',
  'voterBallot.withoutPlace': 'Plans without a place',
  'voterBallot.place': (p) => `Place ${p.place}`,
  'voterBallot.placeOf': (p) => `Place ${p.place} for ${p.title}`,
  'voterBallot.up': 'Higher',
  'voterBallot.upOf': (p) => `Higher: ${p.title}`,
  'voterBallot.down': 'Lower',
  'voterBallot.downOf': (p) => `Lower: ${p.title}`,
  'voterBallot.takeOff': 'Take off',
  'voterBallot.takeOffOf': (p) => `Take off: ${p.title}`,
  'voterBallot.less': '−1',
  'voterBallot.more': '+1',
  'voterBallot.lessOf': (p) => `−1 for ${p.title}`,
  'voterBallot.moreOf': (p) => `+1 for ${p.title}`,
  'voterBallot.pointsOfPlan': (p) => `Points for ${p.title}`,
  'voterBallot.amountOfPlan': (p) => `Amount for ${p.title}`,
  'voterBallot.all': 'All of it',
  'voterBallot.rest': 'The rest',
  'voterBallot.allOf': (p) => `${p.words} for ${p.title}`,
  'voterBallot.noOpinion': 'No opinion',
  'voterBallot.no': 'No',
  'voterBallot.yes': 'Yes',
  'voterBallot.yesScore': (p) => `Yes, ${p.n}`,
  'voterBallot.toReview': 'Next',
  'voterBallot.blank': 'Vote blank',
  'voterBallot.leave': 'Stop without voting',
  'voterBallot.review': 'Is this your vote?',
  'voterBallot.reviewBlank': 'You vote blank',
  'voterBallot.blankMeans': 'Your vote is part of the turnout. You support no plan.',
  'voterBallot.cast': 'Cast the vote',
  'voterBallot.back': 'Back to the ballot',
};
