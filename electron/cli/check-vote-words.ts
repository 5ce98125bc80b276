/** The sentences of `buurtpot check-vote`. */
import type { Language } from '@shared/i18n/language';

export interface CheckVoteWords {
  readonly usage: string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly verdict: (outcome: 'refused' | 'countable') => string;
}

const dutch: CheckVoteWords = {
  usage: 'Geef één bestand: buurtpot check-vote BESTAND.pb',
  errors: (count) => `Fouten (${count})`,
  warnings: (count) => `Opvallend, maar wel te tellen (${count})`,
  leftOut: (count) => `En nog ${count} keer.`,
  verdict: (outcome) =>
    outcome === 'countable'
      ? 'Dit bestand is te tellen'
      : 'Dit bestand is zo niet te tellen. Verbeter eerst de fouten.',
};

const english: CheckVoteWords = {
  usage: 'Give one file: buurtpot check-vote FILE.pb',
  errors: (count) => `Errors (${count})`,
  warnings: (count) => `Odd, but counted all the same (${count})`,
  leftOut: (count) => `And ${count} more.`,
  verdict: (outcome) =>
    outcome === 'countable'
      ? 'This file can be counted'
      : 'This file cannot be counted like this. Correct the errors first.',
};

export const checkVoteWords: Readonly<Record<Language, CheckVoteWords>> = { nl: dutch, en: english };

export const checkVoteHelp: Readonly<Record<Language, string>> = {
  nl: 'Kijkt een stembestand na, per regel en veld. Zonder fouten is de uitgangscode 0, met fouten 1. Wat opvalt, ziet u als er geen fouten zijn.',
  en: 'Checks a vote file by line and field. Exit code 0 without errors, 1 with errors. What is odd is told once there are no errors.',
};
