/** How many points a picture has, from its head alone: a small file can ask for gigabytes once it is drawn. */
import { err, ok, type Result } from '../../kernel/result';
import type { ContentKind } from './content';
import { type IntakeProblem, intakeProblem } from './problem';

const MEGAPIXEL = 1_000_000;
/** The sharpest telephones make 108. */
const MOST_MEGAPIXELS = 120;

interface Size {
  readonly width: number;
  readonly height: number;
}

export function pictureSize(bytes: Uint8Array, kind: ContentKind): Result<Size, IntakeProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = sizeIn(view, kind);
  if (size === null || size.width === 0 || size.height === 0)
    return err(intakeProblem('intake.notAPicture', {}));
  const megapixels = Math.ceil((size.width * size.height) / MEGAPIXEL);
  return megapixels > MOST_MEGAPIXELS
    ? err(intakeProblem('intake.pictureTooLarge', { megapixels, limit: MOST_MEGAPIXELS }))
    : ok(size);
}

function sizeIn(view: DataView, kind: ContentKind): Size | null {
  if (kind === 'png') return pngSize(view);
  if (kind === 'jpeg') return jpegSize(view);
  return kind === 'webp' ? webpSize(view) : null;
}

/** The first block of a PNG is always its head. */
function pngSize(view: DataView): Size | null {
  return view.byteLength < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks over the blocks to the first frame, whose marker is c0 to cf but for c4, c8 and cc (ITU T.81, table B.1). */
function jpegSize(view: DataView): Size | null {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (marker === 0xff) at += 1;
    else if (marker === 0xd9 || marker === 0xda) return null;
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

/** The three forms of WebP each keep their size elsewhere (RFC 9649, section 2). */
function webpSize(view: DataView): Size | null {
  if (view.byteLength < 30) return null;
  const form = String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + 12, 4));
  if (form === 'VP8X') return { width: 1 + threeBytes(view, 24), height: 1 + threeBytes(view, 27) };
  if (form === 'VP8 ') {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (form !== 'VP8L') return null;
  const bits = view.getUint32(21, true);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
}
