/** The sentences of `buurtpot statement`. */
import type { Language } from '@shared/i18n/language';

export interface StatementCommandWords {
  readonly usage: string;
  readonly columns: readonly string[];
  readonly agrees: string;
  readonly differs: (difference: string) => string;
  /** The bank does not tell both balances. */
  readonly unknown: string;
  readonly notWhole: (leftOut: number) => string;
  readonly noBalance: string;
}

const dutch: StatementCommandWords = {
  usage: 'Geef één bestand: buurtpot statement BESTAND [--json] [--windows-1252]',
  columns: ['Rekening', 'Posten', 'Begin', 'Som', 'Eind', 'Oordeel'],
  agrees: 'klopt',
  differs: (difference) => `scheelt ${difference}`,
  unknown: 'niet na te gaan',
  notWhole: (leftOut) => `niet heel: ${leftOut} niet gelezen`,
  noBalance: '-',
};

const english: StatementCommandWords = {
  usage: 'Give one file: buurtpot statement FILE [--json] [--windows-1252]',
  columns: ['Account', 'Entries', 'Opening', 'Sum', 'Closing', 'Verdict'],
  agrees: 'agrees',
  differs: (difference) => `differs by ${difference}`,
  unknown: 'cannot be checked',
  notWhole: (leftOut) => `not whole: ${leftOut} not read`,
  noBalance: '-',
};

export const statementWords: Readonly<Record<Language, StatementCommandWords>> = {
  nl: dutch,
  en: english,
};

export const statementHelp: Readonly<Record<Language, string>> = {
  nl: [
    'Leest een bankafschrift (CAMT.053, MT940 of CSV, ook in een zip) en kijkt of begin en posten het eind maken.',
    'Met --json komt er één regel JSON. Met --windows-1252 wordt tekst die geen UTF-8 is gelezen als oude Windows-tekst.',
    'De uitgangscode is 0 als alles is gelezen, 1 als een afschrift niet heel is, en 2 als het bestand wordt geweigerd.',
  ].join('\n'),
  en: [
    'Reads a bank statement (CAMT.053, MT940 or CSV, also in a zip) and checks that opening and entries make the closing.',
    'With --json it prints one line of JSON. With --windows-1252 text that is no UTF-8 is read as old Windows text.',
    'Exit code 0 when all is read, 1 when a statement is not whole, 2 when the file is refused.',
  ].join('\n'),
};
