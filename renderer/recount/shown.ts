/** What the page has to show: the vote as it was recorded, and what counting it again gave. */
import type { RecordedRound, Recounted } from '@shared/domain/voting/recount';
import type { RecountVote } from '@shared/formats/recount/recount-vote';

export interface Shown {
  readonly vote: RecountVote;
  readonly round: RecordedRound;
  readonly recounted: Recounted;
}
