/** Tiny pictures for tests: pure pixels, or with something inside that a report may not carry. */

const HEAD = [0xff, 0xd8];
const JFIF = [0xff, 0xe0, 0x00, 0x04, 0x4a, 0x46];
const SCAN = [0xff, 0xda, 0x00, 0x02, 0x01, 0x02, 0xff, 0xd9];

export const CLEAN_JPEG = new Uint8Array([...HEAD, ...JFIF, ...SCAN]);
export const OTHER_JPEG = new Uint8Array([...HEAD, ...JFIF, ...SCAN, 0x00]);
/** With an APP1 block, in which cameras write place and model. */
export const JPEG_WITH_PLACE = new Uint8Array([...HEAD, 0xff, 0xe1, 0x00, 0x04, 0x45, 0x78, ...SCAN]);
export const JPEG_CUT_OFF = new Uint8Array([...HEAD, ...JFIF]);

const chunk = (name: string) => [0, 0, 0, 0, ...Buffer.from(name, 'latin1'), 0, 0, 0, 0];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export const CLEAN_PNG = new Uint8Array([...PNG, ...chunk('IHDR'), ...chunk('IDAT'), ...chunk('IEND')]);
export const PNG_WITH_TEXT = new Uint8Array([...PNG, ...chunk('IHDR'), ...chunk('tEXt'), ...chunk('IEND')]);

export function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** The same JPEG with a block of camera data in it, in which a telephone writes where it was. */
export function withCameraData(jpeg: Uint8Array, words: string): Uint8Array {
  const data = Buffer.from(`Exif\0\0${words}`, 'latin1');
  const length = data.length + 2;
  return new Uint8Array([
    ...jpeg.subarray(0, 2),
    0xff,
    0xe1,
    length >> 8,
    length & 0xff,
    ...data,
    ...jpeg.subarray(2),
  ]);
}
