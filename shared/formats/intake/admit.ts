/** The door for every file that comes in: not too large, not empty, and by its content what its purpose expects. */
import { FILE_KINDS, type FilePurpose } from '../../ipc/file-purposes';
import { err, ok, type Result } from '../../kernel/result';
import { type ContentKind, contentOf } from './content';
import { type IntakeProblem, intakeProblem } from './problem';

const MEGABYTE = 1_000_000;

/** Plain text may still turn out to be no vote: the reader says on which line. */
export const EXPECTED: Readonly<Record<FilePurpose, readonly ContentKind[]>> = {
  pabulib: ['pabulib', 'text'],
  backup: ['backup'],
  export: ['zip'],
  photo: ['jpeg', 'png', 'webp'],
  statement: ['xml', 'text', 'zip'],
  table: ['text'],
  sheet: ['text'],
  image: ['png', 'svg'],
  report: ['json', 'text'],
  audit: ['xml'],
  payment: ['xml'],
  draw: ['json'],
  recount: ['html'],
  ballotPage: ['html'],
};

/** How long one file may be read before it is given up. Seconds, on a slow computer. */
export const READING_SECONDS: Readonly<Record<FilePurpose, number>> = {
  pabulib: 120,
  backup: 600,
  export: 900,
  photo: 60,
  statement: 120,
  table: 120,
  sheet: 30,
  image: 60,
  report: 60,
  audit: 60,
  payment: 60,
  draw: 30,
  recount: 60,
  ballotPage: 60,
};

/** Ask before a file is read into memory. */
export function sizeProblem(purpose: FilePurpose, size: number): IntakeProblem | null {
  const { maxBytes } = FILE_KINDS[purpose];
  if (size === 0) return intakeProblem('intake.empty', {});
  if (size <= maxBytes) return null;
  const megabytes = Math.ceil(size / MEGABYTE);
  return intakeProblem('intake.tooLarge', { megabytes, limit: maxBytes / MEGABYTE });
}

/** What it is, of the kinds that fit. */
export function admit(purpose: FilePurpose, bytes: Uint8Array): Result<ContentKind, IntakeProblem> {
  const tooLarge = sizeProblem(purpose, bytes.length);
  if (tooLarge !== null) return err(tooLarge);
  const found = contentOf(bytes);
  return EXPECTED[purpose].includes(found)
    ? ok(found)
    : err(intakeProblem('intake.otherKind', { expected: purpose, found }));
}
