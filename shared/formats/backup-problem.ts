/** What can be wrong with a backup: a code and its figures; the words stand in `i18n/<language>/data.ts`. */
import type { Cents } from '../kernel/money';

/** Code -> what its words need to know. */
export interface BackupProblems {
  /** The file does not begin as a backup does. */
  notABackup: NoFigures;
  /** A later app made the file, in a form that this one does not know. */
  formatNewer: { readonly format: number };
  /** The rows have a newer shape than this app knows. */
  appNewer: { readonly appVersion: string };
  /** The end is missing, or something was added. Bytes after the header. */
  lengthDiffers: { readonly said: number; readonly found: number };
  /** A checksum does not fit: the file was damaged or changed. */
  altered: { readonly part: 'header' | 'contents' };
  tooLarge: { readonly maxMegabytes: number };
  /** Line of the contents, counted from 1. */
  lineNotReadable: { readonly line: number };
  /** Rows are in the order of their ids, each once. */
  outOfOrder: { readonly line: number };
  countDiffers: { readonly table: string; readonly said: number; readonly found: number };
  totalDiffers: { readonly table: string };
  rowDoesNotFit: { readonly table: string; readonly id: string };
  /** The audit log in the backup has a gap or an altered entry at this number. */
  chainBroken: { readonly seq: number };
  /** There is no fund in it. */
  noFund: NoFigures;
  /** Made with other keys than those of this computer; without a key file it opens only where it was made. */
  sealedElsewhere: { readonly keyId: string; readonly keyFile: string | null };
  /** Read back from a store of its own it was not the same. */
  notTheSame: NoFigures;
  /** What the sources have on the bank, reckoned anew from the entries, is not what the file says. */
  balanceDiffers: { readonly sums: readonly SumBeside[] };
}

/** What one source has on the bank, as the file says and as its entries make it; null: it is not there. Cents. */
export interface SumBeside {
  /** Of the contribution. */
  readonly id: string;
  readonly title: string | null;
  readonly inFile: Cents | null;
  readonly counted: Cents | null;
}

type NoFigures = Readonly<Record<never, never>>;

export type BackupProblem = {
  [Code in keyof BackupProblems]: { readonly code: Code; readonly params: BackupProblems[Code] };
}[keyof BackupProblems];

/** `backupProblem('appNewer', { appVersion })` */
export function backupProblem<Code extends keyof BackupProblems>(
  code: Code,
  params: BackupProblems[Code],
): BackupProblem {
  return { code, params } as BackupProblem;
}
