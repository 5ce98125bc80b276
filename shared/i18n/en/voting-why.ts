/** Why a plan won or lost by the rules that give a part, take yes and no, or lay two counts beside each other. */
import { formatNumber } from '../format';
import type { Like } from '../like';
import type { votingWhy as source } from '../nl/voting-why';

const voters = (n: number): string => (n === 1 ? '1 voter' : `${formatNumber(n)} voters`);

export const votingWhy: Like<typeof source> = {
  'why.part': (p) => `Chosen in part, with ${p.support}. This plan gets what was left: ${p.money}.`,
  'why.mean': (p) =>
    `${voters(p.votes)} gave this plan money. Over all ballots that is ${p.amount} on average.`,
  'why.excluded': (p) =>
    `This plan cannot go together with ‘${p.title}’. That plan had more votes and went first.`,
  'why.needed.half': 'More than half yes was needed.',
  'why.needed.threeFifths': 'At least three fifths yes was needed.',
  'why.needed.twoThirds': 'At least two thirds yes was needed.',
  'why.needed.threeQuarters': 'At least three quarters yes was needed.',
  'why.notEnoughYes': (p) => `${formatNumber(p.yes)} times yes and ${formatNumber(p.no)} times no.`,
  'why.underLeast': (p) => `This plan would get ${p.amount}. The applicant needs ${p.least} at least.`,
  'why.comparedShares': (p) =>
    `Two counts were compared. For equal shares: ${voters(p.equalShares)}. For most votes: ${voters(p.greedy)}. So equal shares counts.`,
  'why.comparedGreedy': (p) =>
    `Two counts were compared. For equal shares: ${voters(p.equalShares)}. For most votes: ${voters(p.greedy)}. So most votes counts.`,
  'why.comparedMore': 'A voter counts here who has more chosen plans with it.',
  'why.comparedAny': 'A voter counts here who has at least one chosen plan.',
  'why.stepMean': 'On average',
  'why.stepAmount': 'Gets',
};
