/** The drawing worker: draws a photo anew as a small JPEG. What was not drawn, such as place and camera, stays behind. */
import '../no-code-from-text';
import { admit } from '@shared/formats/intake/admit';
import { pictureSize } from '@shared/formats/intake/picture';
import { type IntakeProblem, intakeProblem } from '@shared/formats/intake/problem';
import { err, ok, type Result } from '@shared/kernel/result';
import { expose } from 'comlink';

/** In pixels, of the longer side. */
const LONGEST_SIDE = 1600;
const QUALITY = 0.85;

export interface DrawnPhoto {
  readonly mediaType: 'image/jpeg';
  /** Base64, without the head of a data address. */
  readonly data: string;
}

export type PhotoAnswer = Result<DrawnPhoto, IntakeProblem>;

/** The browser is told what the bytes are by their content, so that it never takes them for a drawing with code. */
async function draw(bytes: ArrayBuffer): Promise<PhotoAnswer> {
  const view = new Uint8Array(bytes);
  const kind = admit('photo', view);
  if (!kind.ok) return kind;
  const size = pictureSize(view, kind.value);
  if (!size.ok) return size;
  const picture = await readPicture(new Blob([bytes], { type: `image/${kind.value}` }));
  if (picture === null) return err(intakeProblem('intake.notAPicture', {}));
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  );
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('Nothing to draw with.');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const drawn = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return ok({ mediaType: 'image/jpeg', data: base64Of(new Uint8Array(await drawn.arrayBuffer())) });
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Turned upright, as the camera meant it; null when it is no picture. */
async function readPicture(blob: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(blob, { imageOrientation: 'from-image' });
  } catch (problem) {
    if (problem instanceof DOMException) return null;
    throw problem;
  }
}

export const photoWorker = { draw } as const;
export type PhotoWorker = typeof photoWorker;

expose(photoWorker);
