/** The regulation of a round as it is printed, in English. */
import { formatNumber } from '../format';
import type { Like } from '../like';
import type { regulation as source } from '../nl/regulation';

export const regulation: Like<typeof source> = {
  'regulation.title': 'Regulation',
  'regulation.read': 'Read and print the regulation',
  'regulation.intro': 'These are the rules of this round. They are fixed.',
  'regulation.introDraft': 'Read it before you open the round. Everything can still change.',
  'regulation.of': ({ name }) => `Regulation of ${name}`,
  'regulation.file': ({ number }) => `regulation-round-${number}`,
  'regulation.draft': 'This is a draft',
  'regulation.draftWhy': 'The rules are not fixed yet. A fingerprint comes with the opening.',

  'regulation.what': 'What is voted on',
  'regulation.pot': ({ name, pot }) => `${name}: there is ${pot} in the pot.`,
  'regulation.plans': ({ n }) =>
    n === 1 ? 'There is 1 plan to vote on.' : `There are ${n} plans to choose from.`,
  'regulation.plan': ({ number, title, cost }) => `Plan ${number}: ${title}. It costs ${cost}.`,
  'regulation.leastAmount': ({ number, least }) => `Plan ${number} can also go ahead with at least ${least}.`,

  'regulation.who': 'Who votes and when',
  'regulation.panel': 'The members of the panel vote.',
  'regulation.residents': 'Residents vote.',
  'regulation.ageLeast': ({ least }) => `A voter is ${least} years or older.`,
  'regulation.ageMost': ({ most }) => `A voter is not older than ${most} years.`,
  'regulation.ageOn': ({ day }) => `The age on ${day} counts.`,
  'regulation.postcodes': ({ list }) => `A voter lives in postcode ${list}.`,
  'regulation.size': ({ n }) => (n === 1 ? 'There is 1 voter.' : `There are ${formatNumber(n)} voters.`),
  'regulation.from': ({ day }) => `The first day to vote is ${day}.`,
  'regulation.until': ({ day }) => `The last day to vote is ${day}.`,
  'regulation.quorum': ({ needed }) =>
    `${formatNumber(needed)} ballots are needed. Otherwise there is no valid outcome.`,
  'regulation.quorumShare': ({ percent, needed }) =>
    `${formatNumber(percent)}% of the voters have to vote. That is ${formatNumber(needed)} ballots. Otherwise there is no valid outcome.`,

  'regulation.ballot': 'The ballot',
  'regulation.kind': ({ kind }) => `Kind of ballot: ${kind}.`,
  'regulation.least': ({ least }) => `Least number of plans on a ballot: ${least}.`,
  'regulation.between': ({ least, most }) => `Least number of plans on a ballot: ${least}. Most: ${most}.`,
  'regulation.spoiled': 'A ballot that does not keep to these rules counts for the turnout only.',
  'regulation.readOnce': 'Each ballot on paper is typed in once.',
  'regulation.readTwice': 'Each ballot on paper is typed in twice, by two people.',

  'regulation.count': 'The count',
  'regulation.rule': ({ rule }) => `The counting rule is: ${rule}.`,
  'regulation.view.approval': 'Each plan on a ballot counts as one vote.',
  'regulation.view.points': 'The points on a ballot count.',
  'regulation.view.yes-no': 'Yes and no are both counted.',
  'regulation.view.amounts': 'The amounts on a ballot count.',
  'regulation.yesShare.half': 'A plan needs more yes than no.',
  'regulation.yesShare.threeFifths': 'A plan needs at least three fifths yes.',
  'regulation.yesShare.twoThirds': 'A plan needs at least two thirds yes.',
  'regulation.yesShare.threeQuarters': 'A plan needs at least three quarters yes.',
  'regulation.step': ({ step }) => `The share of each ballot grows by ${step} each time.`,
  'regulation.threshold': ({ least }) =>
    `A plan with fewer than ${formatNumber(least)} votes does not take part.`,

  'regulation.ties': 'Where plans stand equal',
  'regulation.lot': ({ lots }) => `The lot was drawn beforehand. The order is plan ${lots}.`,
  'regulation.lotLater': 'The lot is drawn when the round opens.',

  'regulation.frozenOn': ({ day }) => `These rules are fixed since ${day}.`,
  'regulation.hashWhy':
    'The same fingerprint stands with the outcome. So everybody sees that the rules stayed the same.',
  'regulation.roundId': ({ id }) => `Number of this round in the computer: ${id}`,
};
