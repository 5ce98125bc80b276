/** What every series of the bench is given and gives back. */
import type { Chance } from './chance';
import type { Start } from './door-page';

export type SeriesOptions = {
  readonly runs: number;
  readonly chance: Chance;
  /** A line for a person who waits. */
  readonly progress: (line: string) => void;
  /** Where the page runs; without it in the app itself. */
  readonly start?: Start;
};

export type SeriesResult = {
  /** Figures by name, in the order in which they are told. */
  readonly counts: Readonly<Record<string, number>>;
  /** What was wrong, in words; empty when all was well. */
  readonly faults: readonly string[];
  readonly passed: boolean;
  /** Why nothing was tried, when the machine cannot do it. */
  readonly skipped?: string;
};
