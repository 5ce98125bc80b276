/** Voting with a code, in English. */
import { formatNumber } from '../format';
import type { Like } from '../like';
import type { votingCodes as dutch } from '../nl/voting-codes';

export const votingCodes: Like<typeof dutch> = {
  'voting.noCodes': 'This round is not held with codes.',
  'voting.codeUnknown': 'This code is not of this round. Check the code.',
  'voting.codeUsed': 'This code was used before. A code gives one vote.',
  'voting.codeTwice': 'One of these codes is there already. Make the codes again.',
  'voting.tooFewCodes': (p) => `At least ${p.least} codes are needed. With fewer a vote is no secret.`,
  'voting.tooFewVoters': (p) =>
    `With fewer than ${p.least} voters a vote on a screen is no secret. Vote on paper.`,
  'voting.tooFewBallots': (p) =>
    `The box holds ${p.count === 1 ? '1 ballot' : `${p.count} ballots`}. Somebody voted on a screen. Then it opens from ${p.least} on. Wait for more votes, or empty the box and vote on paper.`,
  'codes.formLabel': 'Vote with a code',
  'codes.formHelp': 'Each voter gets a code on paper, to vote with on a screen or on paper.',
  'codes.regulation': 'Each voter gets a code for one vote, on a screen or on paper.',
  'codes.regulationFirst': 'Who votes twice: the first vote counts. The second is refused.',
  'codes.regulationFive': (p) =>
    `Where somebody voted on a screen, the box opens with ${formatNumber(p.least)} ballots or more. With fewer the vote is held again on paper.`,
};
