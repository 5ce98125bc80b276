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

/** Twelve bytes of a field in a picture's camera data: what, which type (2 text, 3 short, 4 long, 5 fraction), how many, value. */
function field(tag: number, [type, count, value]: readonly [number, number, number]): number[] {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16LE(tag, 0);
  bytes.writeUInt16LE(type, 2);
  bytes.writeUInt32LE(count, 4);
  bytes.writeUInt32LE(value, 8);
  return [...bytes];
}

/** Degrees, minutes and seconds, as a telephone writes them. */
function degrees(...parts: readonly number[]): number[] {
  return parts.flatMap((part) => [part & 0xff, part >> 8, 0, 0, 1, 0, 0, 0]);
}

/** A JPEG as a telephone makes it: it says where it was (Utrecht) and that it was held on its side (EXIF 2.32). */
export function withPlace(jpeg: Uint8Array): Uint8Array {
  const north = 'N'.charCodeAt(0);
  const east = 'E'.charCodeAt(0);
  const GPS_AT = 8 + 2 + 3 * 12 + 4;
  const VALUES_AT = GPS_AT + 2 + 4 * 12 + 4;
  const data = [
    ...[0x49, 0x49, 0x2a, 0, 8, 0, 0, 0],
    ...[3, 0],
    ...field(0x010f, [2, 4, 0x006f654e]),
    ...field(0x0112, [3, 1, 6]),
    ...field(0x8825, [4, 1, GPS_AT]),
    ...[0, 0, 0, 0],
    ...[4, 0],
    ...field(1, [2, 2, north]),
    ...field(2, [5, 3, VALUES_AT]),
    ...field(3, [2, 2, east]),
    ...field(4, [5, 3, VALUES_AT + 24]),
    ...[0, 0, 0, 0],
    ...degrees(52, 5, 24),
    ...degrees(5, 6, 36),
  ];
  return withCameraData(jpeg, Buffer.from(data).toString('latin1'));
}
