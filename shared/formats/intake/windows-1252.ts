/** Windows-1252, the alphabet of older Dutch bank files and spreadsheets: one byte is one character. */
import { textOfUnits } from '../../kernel/utf8';

/** What stands at 0x80 to 0x9f (WHATWG Encoding, index windows-1252); five places are empty there. */
const EIGHTS = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';
const FIRST = 0x80;
const LAST = 0x9f;
const CHUNK = 8192;

const UNITS = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= FIRST && byte <= LAST ? EIGHTS.charCodeAt(byte - FIRST) : byte,
);

/** No byte that means nothing in it. */
export function isWindows1252(bytes: Uint8Array): boolean {
  return bytes.every((byte) => UNITS[byte] !== 0);
}

export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const units = Uint16Array.from(bytes.subarray(at, at + CHUNK), (byte) => UNITS[byte] ?? byte);
    parts.push(textOfUnits(units));
  }
  return parts.join('');
}
