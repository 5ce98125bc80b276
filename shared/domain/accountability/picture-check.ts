/** Looks inside a picture for what it should not carry: place, camera, maker's notes (rule R6). */
import type { Evidence } from './evidence';

export type PictureProblem = 'notAPicture' | 'tellsMore';

/** null: the picture holds pixels and nothing else that we know of. */
export function pictureProblem(mediaType: Evidence['mediaType'], bytes: Uint8Array): PictureProblem | null {
  return mediaType === 'image/jpeg' ? jpegProblem(bytes) : pngProblem(bytes);
}

const START_OF_SCAN = 0xda;
/** Exif and XMP stand in APP1, Photoshop's notes in APP13; a comment may hold anything. */
const TELLING_MARKERS = new Set([0xe1, 0xed, 0xfe]);

function jpegProblem(bytes: Uint8Array): PictureProblem | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return 'notAPicture';
  let at = 2;
  while (at + 3 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return 'notAPicture';
    if (marker === START_OF_SCAN) return null;
    if (TELLING_MARKERS.has(marker)) return 'tellsMore';
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (length < 2) return 'notAPicture';
    at += 2 + length;
  }
  return 'notAPicture';
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const TELLING_CHUNKS = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']);

function pngProblem(bytes: Uint8Array): PictureProblem | null {
  if (PNG_SIGNATURE.some((byte, index) => bytes[index] !== byte)) return 'notAPicture';
  let at = PNG_SIGNATURE.length;
  while (at + 8 <= bytes.length) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, 8);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (TELLING_CHUNKS.has(name)) return 'tellsMore';
    if (name === 'IEND') return null;
    at += 12 + view.getUint32(0);
  }
  return 'notAPicture';
}
