/** Which paper is in hand where each is typed in twice: the reading, and the number that the tellers wrote on it. */
import type { Reading } from '@shared/domain/voting/sealing/open-box';
import { useState } from 'react';
import { useSheetsIn } from '../../data/queries/voting';

export interface Sheets {
  readonly reading: Reading;
  /** null while the number is being changed and stands for nothing. */
  readonly sheet: number | null;
  /** How many papers each reading has. */
  readonly counts: Readonly<Record<Reading, number>>;
  readonly choose: (reading: Reading) => void;
  readonly type: (sheet: number | null) => void;
  /** It is in the box: the next paper comes. */
  readonly taken: () => void;
  /** The last paper was taken out again: its number is free. */
  readonly released: () => void;
}

export function useSheets(roundId: string): Sheets {
  const found = useSheetsIn(roundId) ?? { 1: [], 2: [] };
  const [reading, setReading] = useState<Reading>(1);
  const [typed, setTyped] = useState<number | null | 'next'>('next');
  /** Put in here and perhaps not read back yet. */
  const [mine, setMine] = useState<Readonly<Record<Reading, readonly number[]>>>({ 1: [], 2: [] });
  const next = firstFree([...found[reading], ...mine[reading]]);
  const sheet = typed === 'next' ? next : typed;
  return {
    reading,
    sheet,
    counts: { 1: found[1].length, 2: found[2].length },
    choose: (chosen) => {
      setReading(chosen);
      setTyped('next');
      setMine({ 1: [], 2: [] });
    },
    type: setTyped,
    taken: () => {
      if (sheet !== null) setMine({ ...mine, [reading]: [...mine[reading], sheet] });
      setTyped('next');
    },
    released: () => setMine({ 1: [], 2: [] }),
  };
}

/** Papers are typed in from 1 on; a number that was left out comes first. */
function firstFree(taken: readonly number[]): number {
  const known = new Set(taken);
  let free = 1;
  while (known.has(free)) free += 1;
  return free;
}
