/** The ballots of a box as lines that people can add up: equal ones together, by what stands on them. */
import { ballotLine } from '@shared/formats/recount/ballot-line';
import type { RecountVote } from '@shared/formats/recount/recount-vote';

export interface BallotLine {
  /** Titles, with the points where there are any; empty for a blank ballot. */
  readonly choices: string;
  readonly times: number;
}

/** Most often first; then by their text. */
export function equalBallots(
  { plans, ballots }: RecountVote,
  kind: RecountVote['round']['ballotKind'],
): BallotLine[] {
  const titles = new Map<string, string>(plans.map(({ id, title }) => [id, title]));
  const lines = new Map<string, number>();
  for (const { choices } of ballots) {
    const line = ballotLine(choices, kind, titles);
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return [...lines]
    .map(([choices, times]) => ({ choices, times }))
    .sort((a, b) => b.times - a.times || (a.choices < b.choices ? -1 : 1));
}
