/** Draws a chosen photo anew as a small JPEG: what was not drawn, such as place and camera, does not come along. */
import { err, ok, type Result } from '@shared/kernel/result';

/** In pixels, of the longer side. */
const LONGEST_SIDE = 1600;
const QUALITY = 0.85;

export interface DrawnPhoto {
  readonly mediaType: 'image/jpeg';
  /** Base64, without the head of a data address. */
  readonly data: string;
}

export async function drawnPhoto(file: Blob): Promise<Result<DrawnPhoto, 'notAPicture'>> {
  const picture = await readPicture(file);
  if (picture === null) return err('notAPicture');
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (pen === null) return err('notAPicture');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const address = canvas.toDataURL('image/jpeg', QUALITY);
  return ok({ mediaType: 'image/jpeg', data: address.slice(address.indexOf(',') + 1) });
}

/** Turned upright, as the camera meant it; null when it is no picture. */
async function readPicture(file: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (problem) {
    if (problem instanceof DOMException) return null;
    throw problem;
  }
}

/** The address of a photo for an `img`. */
export function photoAddress({ mediaType, data }: { mediaType: string; data: string }): string {
  return `data:${mediaType};base64,${data}`;
}
