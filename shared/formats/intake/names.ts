/** Names of files: safe inside a zip, clean on every system, and plain text for the eye. */
import { encodeUtf8 } from '../../kernel/utf8';

/** What file systems take. Bytes in UTF-8. */
const LONGEST_NAME = 255;
/** Of a name that we make ourselves; room is left for what a person adds. Bytes. */
const LONGEST_STEM = 120;
/** Deeper than any export of ours. */
const MOST_FOLDERS = 20;
/** Names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(\.|$)/i;
/** Control and half characters, and marks that turn the direction of text and so show another extension than the real one. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
/** Embeddings, overrides and isolates: what follows reads in another order than it stands. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

/** Plain relative names only: no drive, no `..`, no backslash, nothing hidden, no device of Windows. */
export function isSafeEntryName(name: string): boolean {
  const parts = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
  return parts.length <= MOST_FOLDERS && parts.every(isSafePart);
}

function isSafePart(part: string): boolean {
  return (
    part !== '' &&
    part !== '.' &&
    part !== '..' &&
    !/[<>:"\\|?*]/.test(part) &&
    part.search(HIDDEN) < 0 &&
    !/[. ]$/.test(part) &&
    !RESERVED.test(part) &&
    encodeUtf8(part).length <= LONGEST_NAME
  );
}

/** For the eye and for a record: without folders, hidden marks and half characters, at most 255 bytes. Never a path. */
export function shownName(name: string): string {
  const last = plainName(name).split(/[/\\]/).at(-1) ?? '';
  return shortened(last.trim(), LONGEST_NAME) || '?';
}

/** A name that every system accepts: no folders, no control or reserved characters, not too long, with an extension. */
export function cleanName(suggested: string, extensions: readonly string[]): string {
  const plain = plainName(suggested).replace(/[<>:"/\\|?*]+/g, '-');
  const lower = plain.toLowerCase();
  const extension = extensions.find((each) => lower.endsWith(`.${each}`)) ?? extensions[0] ?? '';
  const stem = lower.endsWith(`.${extension}`) ? plain.slice(0, -extension.length - 1) : plain;
  const trimmed = shortened(stem, LONGEST_STEM).replace(/^[\s.-]+|[\s.-]+$/g, '');
  const usable = trimmed === '' ? 'buurtpot' : RESERVED.test(trimmed) ? `_${trimmed}` : trimmed;
  return extension === '' ? usable : `${usable}.${extension}`;
}

/** A name of a person or plan that would show itself, or what stands behind it, in another order. */
export function turnsText(name: string): boolean {
  return TURNING.test(name);
}

function plainName(name: string): string {
  return name.normalize('NFC').replace(HIDDEN, '').replace(/\s+/g, ' ');
}

/** Half a pair is written as a mark of three bytes. */
function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** Cut by whole characters to a length in bytes. */
function shortened(text: string, bytes: number): string {
  if (text.length <= bytes / 4) return text;
  let kept = '';
  let length = 0;
  for (const character of text) {
    length += utf8Length(character.codePointAt(0) ?? 0);
    if (length > bytes) break;
    kept += character;
  }
  return kept;
}
