/** Tells from the first bytes what a file is; its name is never believed. */
import { textOfUnits } from '../../kernel/utf8';

/** First line of every backup. */
export const BACKUP_MAGIC = 'BUURTPOT BACKUP\n';

export const CONTENT_KINDS = [
  'backup',
  'pabulib',
  'xml',
  'json',
  'html',
  'svg',
  /** CSV, MT940 and every other text. */
  'text',
  'zip',
  'gzip',
  /** Packed in a way we never open. */
  'archive',
  /** A document or spreadsheet, of any office program. */
  'office',
  'pdf',
  'png',
  'jpeg',
  'webp',
  /** A picture of a kind we do not take: GIF, HEIC, TIFF. */
  'picture',
  'program',
  'unknown',
] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** How far is looked. Bytes. */
const HEAD = 4096;

/** Bytes at the very start, as Latin-1 text. */
const STARTS: readonly (readonly [start: string, kind: ContentKind])[] = [
  [BACKUP_MAGIC, 'backup'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['%PDF-', 'pdf'],
  ['\x1f\x8b', 'gzip'],
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['Rar!\x1a\x07', 'archive'],
  ['BZh', 'archive'],
  ['\xfd7zXZ\0', 'archive'],
  ['\x28\xb5\x2f\xfd', 'archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'office'],
  ['{\\rtf', 'office'],
  ['MZ', 'program'],
  ['\x7fELF', 'program'],
  ['\xcf\xfa\xed\xfe', 'program'],
  ['#!/', 'program'],
  // A statement as it came over the line of SWIFT, with its mark of a start.
  ['\x01{1:', 'text'],
];

const SPACE = 0x20;
const UTF8_MARK = '\xef\xbb\xbf';
/** Of UTF-16, in either order. */
const WIDE_MARKS = ['\xff\xfe', '\xfe\xff'];

export function contentOf(bytes: Uint8Array): ContentKind {
  const head = textOfUnits(bytes.subarray(0, HEAD));
  const known = STARTS.find(([start]) => head.startsWith(start));
  const [start, kind] = known ?? [null, null];
  if (kind === 'zip') return isOffice(head) ? 'office' : 'zip';
  // A text may well begin with these two letters; a program is never text.
  if (kind !== null && !(start === 'MZ' && isText(head))) return kind;
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'webp';
  if (head.startsWith('ftyp', 4)) return 'picture';
  if (WIDE_MARKS.some((mark) => head.startsWith(mark))) return textKind(head.slice(2).replaceAll('\0', ''));
  if (!isText(head)) return 'unknown';
  return textKind(head.startsWith(UTF8_MARK) ? head.slice(UTF8_MARK.length) : head);
}

/** The name of the first entry: documents of office programs begin with one of these. */
function isOffice(head: string): boolean {
  const name = head.slice(30, 60);
  return name.startsWith('[Content_Types].xml') || name.startsWith('mimetypeapplication/');
}

/** No control characters that no text has. */
function isText(head: string): boolean {
  for (let at = 0; at < head.length; at += 1) {
    if (head.charCodeAt(at) < SPACE && !'\t\n\f\r\x1a'.includes(head.charAt(at))) return false;
  }
  return true;
}

function textKind(head: string): ContentKind {
  const text = head.trimStart();
  const start = text.slice(0, 64).toLowerCase();
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'html';
  if (/^<[?!a-z_]/.test(start)) return /<svg[\s>]/i.test(text) ? 'svg' : 'xml';
  // A statement in SWIFT's own form begins with `{1:`.
  if (/^(\{\s*["}]|\[\s*["{[\]\d-])/.test(text)) return 'json';
  return /^"?META"?[;\s]*(\r?\n|$)/i.test(text) ? 'pabulib' : 'text';
}
