/** The proof of a count by equal shares. */
import { formatNumber } from '../format';
import type { Like } from '../like';
import type { votingProof as source } from '../nl/voting-proof';

export const votingProof: Like<typeof source> = {
  'proof.title': 'The proof of the count',
  'proof.intro': 'With equal shares anyone can check who paid what.',
  'proof.start': 'Make the proof',
  'proof.save': 'Save the whole table (CSV)',
  'proof.file': 'proof-of-the-count.csv',
  'proof.holds': 'The proof holds',
  'proof.means':
    'Each ballot had the same money. Voters paid only for plans on their own ballot. Each plan was paid exactly. For no other plan did its voters have enough left.',
  'proof.fails': 'The proof does not hold. Do not use this result.',
  'proof.bought': 'Paid for together',
  'proof.others': 'Not paid for together',
  'proof.payers': 'Payers',
  'proof.paid': 'Paid together',
  'proof.cost': 'Cost',
  'proof.left': 'Its voters have left',
  'proof.groups': (p) =>
    p.shown === p.of
      ? 'Groups of equal ballots'
      : `Groups of equal ballots: the largest ${p.shown} of ${formatNumber(p.of)}`,
  'proof.support': 'Plans on the ballot',
  'proof.blank': 'Blank',
  'proof.ballots': 'Ballots',
  'proof.spent': 'Paid by each ballot',
  'proof.leftEach': 'Left of each ballot',
  'proof.floored': 'Amounts are rounded down to cents here. In the file they stand exactly.',
};
