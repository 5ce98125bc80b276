/** What can be wrong with a file before any importer reads it; the words stand in `i18n/<language>/intake.ts`. */
import type { FilePurpose } from '../../ipc/file-purposes';
import type { ContentKind } from './content';

type Nothing = Readonly<Record<never, never>>;
/** Counted from 1. */
type AtLine = { readonly line: number };
/** The name inside a zip, cleaned for the eye. */
type InEntry = { readonly entry: string };

/** A line as it reads when the file is taken for Windows text. */
export interface PreviewLine {
  readonly line: number;
  readonly text: string;
}

/** Code -> what its words need to know. */
export interface IntakeProblems {
  'intake.empty': Nothing;
  'intake.notReadable': Nothing;
  'intake.tooLarge': { readonly megabytes: number; readonly limit: number };
  'intake.otherKind': { readonly expected: FilePurpose; readonly found: ContentKind };
  'intake.tookTooLong': { readonly seconds: number };
  /** A packed file that does not unpack; `entry` is null where the file as a whole is meant. */
  'intake.damaged': { readonly entry: string | null };
  /** Megabytes. */
  'intake.unpacksTooLarge': { readonly limit: number };
  /** Unpacks to more times its own size than any honest file. */
  'intake.bomb': { readonly ratio: number };
  'intake.tooManyEntries': { readonly limit: number };
  'intake.unsafeName': InEntry;
  'intake.nameTwice': InEntry;
  'intake.linkInside': InEntry;
  'intake.encrypted': InEntry;
  'intake.zipInside': InEntry;
  'intake.nulInText': AtLine;
  /** Not UTF-8; a person must say whether it reads well as Windows text. `lines`: how many lines differ. */
  'intake.encodingUnsure': AtLine & { readonly lines: number; readonly preview: readonly PreviewLine[] };
  /** No text in any encoding we read. */
  'intake.notText': AtLine;
  'intake.encodingUnknown': { readonly encoding: string };
  'intake.doctype': AtLine;
  'intake.tooDeep': AtLine & { readonly limit: number };
  'intake.notXml': AtLine;
  /** Millions of points. */
  'intake.pictureTooLarge': { readonly megapixels: number; readonly limit: number };
  'intake.notAPicture': Nothing;
}

export type IntakeCode = keyof IntakeProblems;

export type IntakeProblem = {
  [Code in IntakeCode]: { readonly code: Code; readonly params: IntakeProblems[Code] };
}[IntakeCode];

/** `intakeProblem('intake.doctype', { line: 2 })` */
export function intakeProblem<Code extends IntakeCode>(
  code: Code,
  params: IntakeProblems[Code],
): IntakeProblem {
  return { code, params } as IntakeProblem;
}
