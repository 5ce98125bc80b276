/** Two rules beside each other: what they mean for the voters, and for themes and areas. */
import { formatNumber } from '../format';
import type { Like } from '../like';
import type { votingBeside as source } from '../nl/voting-beside';

export const votingBeside: Like<typeof source> = {
  'beside.title': 'What the two rules mean',
  'beside.what': 'What',
  'beside.without': 'Voters without a chosen plan',
  'beside.averagePlans': 'Chosen plans on a ballot, on average',
  'beside.averageCost': 'Money for plans on a ballot, on average',
  'beside.betterOff': 'Voters better off than by the other rule',
  'beside.same': (p) =>
    p.n === 1
      ? 'For 1 voter the rule makes no difference.'
      : `For ${formatNumber(p.n)} voters the rule makes no difference.`,
  'beside.themes': 'Votes and money by theme',
  'beside.areas': 'Votes and money by area',
  'beside.theme': 'Theme',
  'beside.area': 'Area',
  'beside.sharesLine': 'Which part of the votes and which part of the money each gets.',
  'beside.percent': 'Part',
  'beside.votes': 'Votes',
  'beside.money': (p) => `Money: ${p.rule}`,
  'beside.a': 'votes',
  'beside.b': 'official',
  'beside.c': 'other rule',
  'beside.fewVoters': (p) =>
    `${p.name}: fewer than ${p.least} voters. Their part of the votes is not shown here.`,
};
