/** What can go wrong outside our rules: the disk, a file, the printer. Each code has words in both languages. */

/** Code -> what its words need to know. */
export type FailureParameters = {
  'disk.full': NoParameters;
  'disk.notWritable': NoParameters;
  /** `line` counts from 1, the header included. */
  'journal.damaged': { readonly line: number };
  /** The journal was written by a newer version of the app, in a format this one does not know. */
  'journal.newer': { readonly version: number };
  /** A line does not follow on the last one; `expectedSeq` is the number that may come next. */
  'journal.outOfOrder': { readonly expectedSeq: number };
  'snapshot.notFound': NoParameters;
  /** What was read back is not what was written. */
  'snapshot.notVerified': NoParameters;
  /** There are keys already; making new ones would lose the old. */
  'keys.present': NoParameters;
  'keys.absent': NoParameters;
  /** Not this passphrase, or not the words of this fund. */
  'keys.wrong': NoParameters;
  'keys.wordCount': { readonly found: number };
  /** The word at this place, from 1, is not one of ours. */
  'keys.wordUnknown': { readonly position: number };
  /** All are words of ours, but the last one does not fit the others. */
  'keys.wordsNotRight': NoParameters;
  'keys.tooSoon': { readonly seconds: number };
  /** Neither the key file nor its twin can be read. */
  'keys.damaged': NoParameters;
  'keys.newer': { readonly version: number };
  /** Has to be opened first, and not by itself. */
  'keys.locked': NoParameters;
  /** Could be opened on this computer only. */
  'keys.notPortable': NoParameters;
  'file.tooLarge': { readonly maxMegabytes: number };
  'file.notReadable': NoParameters;
  /** Its content is not what it was opened for. */
  'file.otherKind': NoParameters;
  'print.failed': NoParameters;
  /** The store is not open here any more. */
  'store.closed': NoParameters;
  /** Store and journal differ; nothing is written until a person has chosen. */
  'store.readOnly': NoParameters;
  /** Not from our own page, or not of the agreed shape. */
  'message.refused': NoParameters;
  /** The machine did something unforeseen; the log has the system's own code. */
  'machine.failed': NoParameters;
  /** Only the app on the computer can do this, not the page in a browser. */
  'desktop.only': NoParameters;
};

type NoParameters = Readonly<Record<never, never>>;

export type FailureCode = keyof FailureParameters;

export type Failure = {
  [Code in FailureCode]: { readonly code: Code; readonly parameters: FailureParameters[Code] };
}[FailureCode];

/** Words a language must have for every failure: a text, or a function where there is something to fill in. */
export type FailureWords = {
  readonly [Code in FailureCode as `failure.${Code}`]: keyof FailureParameters[Code] extends never
    ? string
    : (parameters: FailureParameters[Code]) => string;
};

/** `failure('journal.damaged', { line: 4 })` */
export function failure<Code extends FailureCode>(
  code: Code,
  ...[parameters]: keyof FailureParameters[Code] extends never ? [] : [FailureParameters[Code]]
): Failure {
  return { code, parameters: parameters ?? {} } as Failure;
}
