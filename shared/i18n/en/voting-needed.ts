/** With what a plan that lost would have won. */
import { formatNumber } from '../format';
import type { Like } from '../like';
import type { votingNeeded as source } from '../nl/voting-needed';

export const votingNeeded: Like<typeof source> = {
  'needed.title': 'What it would have taken',
  'needed.intro': 'For each plan that was not chosen the count is done again. Only what was counted is told.',
  'needed.start': 'Find out',
  'needed.busy': 'Counting again and again',
  'needed.votes': 'With extra votes',
  'needed.cost': 'Or at a lower cost',
  'needed.byVotes': (p) =>
    p.n === 1 ? 'Chosen with 1 extra vote' : `Chosen with ${formatNumber(p.n)} extra votes`,
  'needed.notByVotes': 'No number found',
  'needed.byCost': (p) => `Chosen at ${p.cost}, now ${p.own}`,
  'needed.notByCost': 'No cost found',
};
