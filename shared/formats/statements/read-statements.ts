/**
 * Reads bank statements: bytes in; statements with keys and notices out, or the one problem for which nothing is read.
 * What the file is shows in its content. Of a zip every file is read; those that are no statement are told.
 */
import { FILE_KINDS } from '../../ipc/file-purposes';
import { err, ok, type Result } from '../../kernel/result';
import { admit } from '../intake/admit';
import type { ContentKind } from '../intake/content';
import { shownName } from '../intake/names';
import { type ConfirmedEncoding, plainText } from '../intake/text';
import { xmlText } from '../intake/xml-gate';
import { openZip } from '../intake/zip';
import { readCamt053 } from './camt/camt-053';
import { hasWindowsHeader } from './encoding';
import { type StatementDraft, withKeys } from './keys';
import { PROBLEM_LIMIT, refusalAt, type StatementProblem } from './problem';
import type { ReadAnswer } from './reading';
import { TEXT_LAYOUTS } from './registry';
import type { Statement } from './statement';

export interface ReadStatements {
  /** In the order of the file. The same entry may stand in two of them, under the same key. */
  readonly statements: readonly Statement[];
  /** What was left out or looks odd; empty for most files. */
  readonly problems: readonly StatementProblem[];
}

/** `confirmed`: what a person said of text that is no UTF-8. */
export function readStatements(
  bytes: Uint8Array,
  fileName: string,
  confirmed: ConfirmedEncoding = null,
): Result<ReadStatements, StatementProblem> {
  const kind = admit('statement', bytes);
  if (!kind.ok) return err(refusalAt(null, { code: 'file', problem: kind.error }));
  const read =
    kind.value === 'zip'
      ? readZip(bytes, confirmed)
      : readOne({ bytes, kind: kind.value, name: shownName(fileName) }, confirmed);
  if (!read.ok) return read;
  const { drafts, problems } = read.value;
  if (isBeyondCounting(drafts)) return err(refusalAt(null, { code: 'sumTooLarge' }));
  return ok({ statements: withKeys(drafts), problems: problems.slice(0, PROBLEM_LIMIT) });
}

/** Whether any sum over these statements could be more than a number holds to the cent. */
function isBeyondCounting(drafts: readonly StatementDraft[]): boolean {
  let total = 0;
  for (const { opening, closing, entries } of drafts) {
    total += Math.abs(opening ?? 0) + Math.abs(closing ?? 0);
    for (const { amount } of entries) total += Math.abs(amount);
  }
  return total >= Number.MAX_SAFE_INTEGER;
}

interface OneFile {
  readonly bytes: Uint8Array;
  readonly kind: ContentKind;
  readonly name: string;
}

type Drafts = Result<
  { readonly drafts: readonly StatementDraft[]; readonly problems: readonly StatementProblem[] },
  StatementProblem
>;

function readOne({ bytes, kind, name }: OneFile, confirmed: ConfirmedEncoding): Drafts {
  const read = kind === 'xml' ? readXml(bytes) : readText(bytes, confirmed);
  if (!read.ok) return read;
  return ok({
    drafts: read.value.drafts.map((draft) => ({ ...draft, file: name })),
    problems: read.value.notices,
  });
}

function readXml(bytes: Uint8Array): ReadAnswer {
  const text = xmlText(bytes);
  return text.ok ? readCamt053(text.value) : err(refusalAt(null, { code: 'file', problem: text.error }));
}

function readText(bytes: Uint8Array, confirmed: ConfirmedEncoding): ReadAnswer {
  const taken = plainText(bytes, hasWindowsHeader(bytes) ? 'windows-1252' : confirmed);
  if (!taken.ok) return err(refusalAt(null, { code: 'file', problem: taken.error }));
  const { text } = taken.value;
  const layout = TEXT_LAYOUTS.find(({ isIn }) => isIn(text));
  return layout === undefined ? err(refusalAt(null, { code: 'unknownLayout' })) : layout.read(text);
}

/** What systems add to a zip by themselves. */
const OF_NO_ACCOUNT = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/;

function readZip(bytes: Uint8Array, confirmed: ConfirmedEncoding): Drafts {
  const files = openZip(bytes, FILE_KINDS.statement.maxUnpackedBytes);
  if (!files.ok) return err(refusalAt(null, { code: 'file', problem: files.error }));
  const names = new Set<string>();
  const drafts: StatementDraft[] = [];
  const problems: StatementProblem[] = [];
  for (const [path, content] of files.value) {
    if (OF_NO_ACCOUNT.test(path)) continue;
    const name = unlike(names, shownName(path));
    const read = readInside(content, name, confirmed);
    if (!read.ok && asksForPerson(read.error)) return err({ ...read.error, file: name });
    for (const draft of read.ok ? read.value.drafts : []) drafts.push(draft);
    for (const each of read.ok ? read.value.problems : [read.error]) problems.push({ ...each, file: name });
  }
  if (drafts.length > 0) return ok({ drafts, problems });
  return err(problems[0] ?? refusalAt(null, { code: 'nothingInZip' }));
}

/** Two folders may hold a file of the same name. */
function unlike(names: Set<string>, name: string): string {
  let other = name;
  for (let number = 2; names.has(other); number += 1) other = `${name} (${number})`;
  names.add(other);
  return other;
}

function readInside(bytes: Uint8Array, name: string, confirmed: ConfirmedEncoding): Drafts {
  const kind = admit('statement', bytes);
  return kind.ok
    ? readOne({ bytes, kind: kind.value, name }, confirmed)
    : err(refusalAt(null, { code: 'file', problem: kind.error }));
}

/** The answer counts for every file of the zip, which is then read again. */
function asksForPerson(problem: StatementProblem): boolean {
  return problem.code === 'file' && problem.problem.code === 'intake.encodingUnsure';
}
