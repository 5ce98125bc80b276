/** Ballots of every kind, in English. */
import { formatNumber, formatShortEuro } from '../format';
import type { Like } from '../like';
import type { ballots as dutch } from '../nl/ballots';

const plans = (n: number): string => (n === 1 ? '1 plan' : `${n} plans`);
const points = (n: number): string => (n === 1 ? '1 point' : `${formatNumber(n)} points`);

export const ballots: Like<typeof dutch> = {
  'voting.tooFewChoices': (p) =>
    `${plans(p.given)} chosen. It must be ${p.least} or more. Choose another one.`,
  'voting.tooManyChoices': (p) => `${plans(p.given)} chosen. It may be ${p.most} at most. Take one off.`,
  'voting.choiceTwice': 'A plan is on this ballot twice. Take one off.',
  'voting.choiceNotInRound': 'A plan on this ballot is not in the round. Take it off.',
  'voting.pointsNotAsked': 'On this ballot plans have no numbers of their own. Take them off.',
  'voting.pointsUnlikePlan': (p) =>
    `Give plan ${p.number} a whole number from ${p.least} up to ${formatNumber(p.most)}.`,
  'voting.pointsOverLimit': (p) =>
    `${points(p.given)} given. It may be ${formatNumber(p.most)} together. Give less.`,
  'voting.amountUnlikePlan': (p) =>
    `Give plan ${p.number} no more than it costs: ${formatShortEuro(p.most)}.`,
  'voting.amountsOverPot': (p) =>
    `${formatShortEuro(p.given)} given. There is ${formatShortEuro(p.pot)} in the pot. Give less.`,
  'voting.costOverLimit': (p) =>
    `These plans cost ${formatShortEuro(p.cost)} together. It may be ${formatShortEuro(p.most)}. Take one off.`,
  'voting.spoiledNotSealed':
    'This round does not count such ballots. Lay the paper aside and write down how many there are.',
  'voting.leastAboveMost': (p) => `The least number (${p.least}) is above the most (${p.most}).`,
  'voting.leastAbovePlans': (p) =>
    `Voters must choose ${plans(p.least)}, but there are ${p.plans}. Choose a lower number.`,
  'voting.leastAbovePoints': (p) =>
    `Voters must choose ${plans(p.least)}, but have ${points(p.points)}. Give more points.`,
  'voting.pointsNeeded': 'Fill in how many points a voter divides.',
  'voting.planPointsAboveAll': (p) =>
    `A plan cannot get ${points(p.pointsPerPlan)}: a voter has ${formatNumber(p.points)}.`,
  'voting.costTooLow': (p) =>
    `No ballot fits in ${formatShortEuro(p.cost)}. The cheapest choice costs ${formatShortEuro(p.needed)}.`,
  'voting.ballotYesNo': 'Yes or no for each plan',
  'voting.ballotAllocation': 'Divide the money yourself',
  'voting.kindYesNo': 'The voter says yes or no, plan by plan.',
  'voting.kindAllocation': 'The voter divides the pot. A plan gets no more than it costs.',
  'voting.limitCost': (p) => `Together they cost ${p.most} at most.`,
  'voting.limitPoints': (p) => `There are ${points(p.most)} to divide.`,
  'voting.limitPerPlan': (p) => `A plan gets ${points(p.most)} at most.`,
  'voting.limitScore': (p) => `A yes has a mark from 1 up to ${p.most}.`,
  'voting.deskOneHelp': 'Type the number of the plan. Type 0 for blank.',
  'voting.deskOrderHelp': 'Type the numbers in order, the best plan first, as in 5 2 11. Type 0 for blank.',
  'voting.deskPointsHelp': 'Type number, colon and points, as in 3:5 4:2. Type 0 for blank.',
  'voting.deskYesNoHelp':
    'Type y or n after the number, as in 3y 4n. Or a mark: 3:4. Nought is no. A 0 alone is blank.',
  'voting.deskAmountsHelp': 'Type number, colon and euros, as in 3:250 4:99,50. Type 0 for blank.',
  'voting.deskKeysList': 'Enter puts the ballot in the box. Or use the list.',
  'voting.deskYesLetter': 'yn',
  'voting.deskFigureMissing': (p) =>
    `Nothing stands beside number ${p.number} yet. Type it after it, as in ${p.number}:5.`,
  'voting.deskFigureUnread': (p) => `‘${p.text}’ cannot be read. Type it again.`,
  'voting.deskOrSpoiled': 'Does the paper say so? Then type x: this ballot does not count.',
  'voting.differMark': (p) => `${p.number}: ${p.mark}`,
  'voting.differOrder': (p) => `In order: ${p.numbers}`,
  'voting.spoiledNote': (p) => `Not counted: ${formatNumber(p.n)}.`,
  'voting.ballotSpoiled': 'Does not count',
  'ballotForm.kind': 'What do you ask the voter?',
  'ballotForm.kind.approval': 'The voter ticks all plans that are good. This is the simplest.',
  'ballotForm.kind.choose-1': 'The voter ticks exactly one plan.',
  'ballotForm.kind.ordinal': 'The voter numbers plans: 1 is the best. Higher on the list counts more.',
  'ballotForm.kind.cumulative': 'The voter has a number of points and divides them over plans.',
  'ballotForm.kind.yes-no': 'The voter says yes or no to each plan. A plan needs enough yes.',
  'ballotForm.kind.allocation': 'The voter divides the pot. Each plan gets the mean.',
  'ballotForm.sample': 'What it looks like',
  'ballotForm.cost': 'Most cost on a ballot',
  'ballotForm.costHelp': 'The plans on one ballot cost no more together. Empty: no limit.',
  'ballotForm.points': 'Points for each voter',
  'ballotForm.pointsHelp': 'Ten is a handy number. A voter may keep points.',
  'ballotForm.perPlan': 'Most points for one plan',
  'ballotForm.perPlanHelp': 'Empty: all points may go to one plan.',
  'ballotForm.score': 'Highest mark with a yes',
  'ballotForm.scoreHelp': 'Empty: yes or no only. With a mark a strong yes weighs more.',
  'ballotForm.yesShare': 'How much yes does a plan need?',
  'ballotForm.yesShareHelp': 'Of who says yes or no. Who says nothing does not count.',
  'ballotForm.yesShare.half': 'More than half',
  'ballotForm.yesShare.threeFifths': 'Three fifths or more',
  'ballotForm.yesShare.twoThirds': 'Two thirds or more',
  'ballotForm.yesShare.threeQuarters': 'Three quarters or more',
  'ballotForm.spoiled':
    'A paper that does not keep to this does not count in the result. It is part of the turnout.',
};
