/** What a command of `buurtpot` is, and how it speaks with whoever called it. */
import type { Language } from '@shared/i18n/language';

/** The caller's side: lines for standard output and standard error, and the language for sentences. */
export interface CommandIo {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly language: Language;
}

export interface Command {
  readonly name: string;
  /** One line: the arguments and options. */
  readonly usage: string;
  /** What it does and what its options mean, for `--help`. */
  readonly help: Readonly<Record<Language, string>>;
  /** Gives the exit code: 0 done, 2 bad input (after one sentence on standard error). */
  readonly run: (args: readonly string[], io: CommandIo) => Promise<number>;
}

export const DONE = 0;
export const BAD_INPUT = 2;

/** Says in one sentence what is wrong with the input. */
export function refuse(io: CommandIo, sentence: string): number {
  io.err(sentence);
  return BAD_INPUT;
}
