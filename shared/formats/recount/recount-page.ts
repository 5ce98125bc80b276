/** The recount file: one HTML page with a vote in it, that counts it again wherever it is opened. */
import { lonePage, type PageParts } from '../lone-page';
import type { RecountVote } from './recount-vote';

/** The element with the vote in it. */
export const VOTE_ELEMENT = 'vote';

export function recountPage(vote: RecountVote, parts: PageParts): string {
  return lonePage(
    { title: `${vote.round.name} - ${vote.fund}`, element: VOTE_ELEMENT, data: vote, ownStyles: [] },
    parts,
  );
}
