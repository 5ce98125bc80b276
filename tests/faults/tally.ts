/** Adds up what the rounds of a series found. */

import type { Acknowledged } from './door/stream';
import type { UnderTest } from './door-page';
import { wordsLike } from './told';
import { type Verdict, verdictOf } from './verdict';

export type Tally = {
  readonly rounds: () => number;
  readonly acknowledged: () => number;
  readonly lost: () => number;
  readonly halfWritten: () => number;
  /** How often the engine had lost its store, and the journal made it again. */
  readonly rebuilt: () => number;
  readonly faults: readonly string[];
  /** One more round, in which so many actions were acknowledged. */
  readonly addRound: (acknowledged: number) => void;
  readonly addVerdict: (verdict: Verdict) => void;
  readonly addFault: (fault: string) => void;
};

export function newTally(): Tally {
  const sums = { rounds: 0, acknowledged: 0, lost: 0, halfWritten: 0, rebuilt: 0 };
  const faults: string[] = [];
  const addFault = (fault: string) => void faults.push(`round ${sums.rounds}: ${fault}`);
  return {
    rounds: () => sums.rounds,
    acknowledged: () => sums.acknowledged,
    lost: () => sums.lost,
    halfWritten: () => sums.halfWritten,
    rebuilt: () => sums.rebuilt,
    faults,
    addRound: (acknowledged) => {
      sums.rounds += 1;
      sums.acknowledged += acknowledged;
    },
    addVerdict: ({ lost, halfWritten, rebuilt = false, faults: found }) => {
      sums.rebuilt += rebuilt ? 1 : 0;
      sums.lost += lost.length;
      sums.halfWritten += halfWritten;
      for (const fault of found) addFault(fault);
    },
    addFault,
  };
}

/** What the start of the app may find after a crash without anything being amiss. */
const EXPECTED_FINDINGS = ['whole', 'appended', 'replayed'];
const EXPECTED_WITHOUT_JOURNAL = ['journalAbsent'];

/**
 * Opens the store after a crash and compares it with what had been acknowledged. A store that had to be made again from
 * the journal is no fault where the screen says so; how often it happens is counted.
 */
export async function openedAndChecked(
  app: UnderTest,
  acknowledged: readonly Acknowledged[],
): Promise<Verdict> {
  const opening = await app.open();
  if (opening.kind === 'blocked') {
    return { lost: acknowledged, halfWritten: 0, faults: [`not opened: ${JSON.stringify(opening.problem)}`] };
  }
  const { finding } = opening.report;
  const verdict = verdictOf(acknowledged, await app.check());
  const expected = app.hasJournal ? EXPECTED_FINDINGS : EXPECTED_WITHOUT_JOURNAL;
  if (expected.includes(finding.kind)) return verdict;
  if (finding.kind === 'rebuilt' && (await wordsLike(app.window, () => true)) !== '') {
    return { ...verdict, rebuilt: true };
  }
  return { ...verdict, faults: [`opened with ${JSON.stringify(finding)}`, ...verdict.faults] };
}
