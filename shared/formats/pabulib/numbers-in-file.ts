/** What of a vote that is taken in looks like a citizen service number, and on which lines of its file it stands. */
import { numbersIn } from '../../domain/privacy/number-guard';
import { importElection } from '../../domain/voting/actions/import-election';
import type { ImportedElection } from '../../domain/voting/imported-election';
import type { NumberOnLine } from '../intake/number-lines';

export interface NumbersInFile {
  /** How many different ones. */
  readonly count: number;
  /** The first of them; `line` null: in the name of the file. */
  readonly shown: readonly { readonly line: number | null; readonly written: string }[];
}

/** More are of no use on a screen: they mostly stand in one column. */
const MOST_SHOWN = 5;

/** An amount of eight digits is read as an amount and kept as one: it is not among them. */
export function numbersInFile(election: ImportedElection, lines: readonly NumberOnLine[]): NumbersInFile {
  const left = new Map<string, string>();
  for (const { digits, written } of numbersIn(importElection.name, election)) left.set(digits, written);
  const count = left.size;
  const shown: { line: number | null; written: string }[] = [];
  for (const { line, digits, written } of lines) {
    if (!left.delete(digits)) continue;
    shown.push({ line, written });
  }
  const elsewhere = [...left.values()].map((written) => ({ line: null, written }));
  return { count, shown: [...elsewhere, ...shown].slice(0, MOST_SHOWN) };
}
