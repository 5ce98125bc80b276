/** Counting and the result in English. */
import { formatNumber } from '../format';
import type { Like } from '../like';
import type { votingResult as dutch } from '../nl/voting-result';

const voters = (n: number): string => (n === 1 ? '1 voter' : `${formatNumber(n)} voters`);

export const votingResult: Like<typeof dutch> = {
  'result.countTitle': 'Count the votes',
  'result.countIntro': (p) => (p.n === 1 ? 'There is 1 ballot.' : `There are ${formatNumber(p.n)} ballots.`),
  'result.countFrozen': 'The counting rule is fixed since the opening.',
  'result.countChoose': 'You choose the rule. After the count it is fixed.',
  'result.countRule': 'Counting rule',
  'result.countStart': 'Count the votes',
  'result.counting': 'Counting the votes',
  'result.countingAgain': 'Counting the votes again',
  'result.countLevel': (p) =>
    p.done === 1 ? `Step ${p.level}: 1 plan bought` : `Step ${p.level}: ${p.done} plans bought`,
  'result.countPart': (p) => `${p.done} of ${p.of}`,
  'result.countStopped': 'Counting was stopped. Nothing was recorded.',
  'result.countDone': 'The result is recorded.',
  'result.notYetTitle': 'There is no result yet',
  'result.notYetWhy': 'First the box must be closed and the votes counted.',
  'result.alreadyTitle': 'This round has been counted',
  'result.alreadyWhy': 'The result is fixed. You can look at it and check it.',

  'result.title': (p) => `Result: ${p.name}`,
  'result.official': 'Official result',
  'result.winners': 'Chosen plans',
  'result.winnersOf': (p) => `${p.n} of ${p.of}`,
  'result.spent': 'Goes to plans',
  'result.left': 'Is left',
  'result.ballotsGone': 'Only the totals of this vote were kept',
  'result.ballotsGoneWhy': 'Nobody can object any more. So the ballots were destroyed.',
  'result.turnout': 'Ballots',
  'result.turnoutNote': (p) => (p.blank === 0 ? 'No ballot was blank.' : `Of which blank: ${p.blank}.`),
  'result.pictureTitle': 'Support for each plan',
  'result.pictureVotes': (p) => `${p.n} of ${p.of} plans are chosen. Together they cost ${p.spent}.`,
  'result.pictureNobody': 'No plan is chosen.',
  'result.pictureLegendWon': 'Chosen',
  'result.pictureLegendLost': 'Not chosen',
  'result.pictureMore': (p) => `These are the ${p.n} plans with most support. The table has them all.`,
  'result.moneyTitle': 'The money in the pot',
  'result.moneyLine': (p) => `Of ${p.pot}, ${p.spent} goes to plans. ${p.left} is left.`,
  'result.tableTitle': 'All plans',
  'result.support': 'Support',
  'result.outcome': 'Result',
  'result.won': 'Chosen',
  'result.lost': 'Not chosen',
  'result.place': 'Order',

  'result.whyTitle': 'Why or why not',
  'result.whyIntro': 'For each plan you read how the rule came to this result.',
  'result.whyEndowment': (p) => `In this count each ballot could spend ${p.amount}.`,
  'result.whyBought': (p) =>
    `Chosen in round ${p.round}. ${voters(p.votes)} paid for it together. Each paid ${p.price} at most.`,
  'result.whyBoughtPart': (p) =>
    p.n === 1 ? '1 voter gave their last money.' : `${p.n} voters gave their last money.`,
  'result.whyBoughtNothing': (p) =>
    p.n === 1 ? '1 voter had nothing left.' : `${p.n} voters had nothing left.`,
  'result.whyFits': (p) => `Chosen with ${p.support}. There was ${p.money} left, and the plan fitted.`,
  'result.whyLoaded': (p) =>
    `Chosen in round ${p.round}, with ${voters(p.votes)}. Each of them then carries ${p.load}.`,
  'result.whyNoVotes': 'Nobody chose this plan.',
  'result.whyCostsNothing': 'This plan costs nothing. With equal shares it cannot be bought.',
  'result.whyTooDear': (p) => `This plan costs ${p.shortBy} more than the whole pot.`,
  'result.whyThreshold': (p) => `This plan got ${p.support}. It needed ${p.threshold}.`,
  'result.whyOutOfBudget': (p) => `At its turn there was ${p.left} left. That is ${p.shortBy} too little.`,
  'result.whyNotReached': (p) =>
    `The count stopped at ‘${p.title}’, which no longer fitted. This plan did not get its turn.`,
  'result.whyNever': (p) =>
    `The ${voters(p.votes)} of this plan had ${p.money} together. That is ${p.shortBy} too little.`,
  'result.whyNeverOne': (p) => `The one voter of this plan had ${p.money}. That is ${p.shortBy} too little.`,
  'result.whyBecame': (p) =>
    `The voters of this plan had ${p.start} together. After round ${p.round} they had ${p.left}. That is ${p.shortBy} too little.`,
  'result.whySpentOn': (p) => `They helped to pay for ${p.list}.`,
  'result.whySpentItem': (p) => `${p.title} (${p.amount})`,
  'result.whySpentMore': (p) => (p.n === 1 ? '1 other plan' : `${p.n} other plans`),

  'result.tiesTitle': 'Equal plans',
  'result.tiesNone': 'No plans stood exactly equal.',
  'result.tieLine': (p) => `${p.plans} stood exactly equal. ‘${p.preferred}’ went first.`,
  'result.tieDecides': 'This decided the result.',
  'result.tieHarmless': 'It made no difference to the result.',
  'result.tieLevels': (p) => (p.n === 1 ? 'This happened once.' : `This happened in ${p.n} steps.`),
  'result.tiesMore': (p) => `And ${p.n} more times, without any effect on the result.`,

  'result.stepsTitle': 'The count, round by round',
  'result.stepsShow': 'Show all rounds of the count',
  'result.stepRound': 'Round',
  'result.stepPlan': 'Plan',
  'result.stepSupport': 'Support',
  'result.stepPrice': 'Per voter',
  'result.stepPayers': 'Who paid',
  'result.stepPayersLine': (p) => `${p.full} in full, ${p.part} in part, ${p.nothing} nothing`,
  'result.stepMoney': 'Money before',
  'result.stepFits': 'Does it fit?',

  'result.compareTitle': 'Compare with another rule',
  'result.compareIntro': 'This is only to learn from. The official result does not change.',
  'result.compareRule': 'Other counting rule',
  'result.compareStart': 'Compare',
  'result.compareNotOfficial': 'Not official',
  'result.compareOfficial': 'Official',
  'result.compareSame': 'Both rules choose the same plans.',
  'result.compareDiffers': (p) => `With the other rule: ${p.gained} more, ${p.lost} fewer.`,
  'result.compareTable': 'Two counting rules side by side',
  'result.compareTotal': 'Together',
  'result.comparing': 'Counting by the other rule',

  'result.checkTitle': 'Check the count',
  'result.checkIntro': 'Whoever counts the ballots again must find the same result.',
  'result.recount': 'Count again',
  'result.recountSame': 'Counted again: the same box and the same result.',
  'result.recountDiffersTitle': 'The count gives something else',
  'result.recountDiffers': 'The box or the rules have changed. Award nothing. Put a backup back.',
  'result.fileSelectedSame': 'The file names the same chosen plans.',
  'result.fileSelectedOther': (p) =>
    p.n === 1
      ? 'For 1 plan the file names another result.'
      : `For ${p.n} plans the file names another result.`,
};
