import type { ContentKind } from '@shared/formats/intake/content';
import { pictureSize } from '@shared/formats/intake/picture';
import { intakeProblem } from '@shared/formats/intake/problem';
import { describe, expect, test } from 'vitest';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const png = (width: string, height: string) => latin1(`\x89PNG\r\n\x1a\n\0\0\0\rIHDR${width}${height}`);
const frame = (marker: string) => `\xff${marker}\0\x11\x08\x02\x58\x03\x20\x03`;

describe('how many points a picture has', () => {
  test.each<[string, ContentKind, Uint8Array]>([
    ['PNG', 'png', png('\0\0\x03\x20', '\0\0\x02\x58')],
    ['JPEG', 'jpeg', latin1(`\xff\xd8${frame('\xc0')}`)],
    ['JPEG with camera data in front', 'jpeg', latin1(`\xff\xd8\xff\xe1\0\x06Exif${frame('\xc2')}`)],
    ['WebP', 'webp', latin1('RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x20\x03\x58\x02')],
    ['lossless WebP', 'webp', latin1('RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x1f\xc3\x95\0\0\0\0\0\0')],
    ['WebP with extras', 'webp', latin1('RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x1f\x03\0\x57\x02\0')],
  ])('%s of 800 by 600', (_what, kind, bytes) => {
    expect(pictureSize(bytes, kind)).toEqual({ ok: true, value: { width: 800, height: 600 } });
  });

  test('a small file that asks for gigabytes is refused', () => {
    const problem = intakeProblem('intake.pictureTooLarge', { megapixels: 2500, limit: 120 });
    expect(pictureSize(png('\0\0\xc3\x50', '\0\0\xc3\x50'), 'png')).toEqual({ ok: false, error: problem });
  });

  test.each<[string, ContentKind, Uint8Array]>([
    ['a PNG cut off', 'png', png('', '')],
    ['a PNG without points', 'png', png('\0\0\0\0', '\0\0\0\x01')],
    ['a JPEG without a frame', 'jpeg', latin1('\xff\xd8\xff\xda\0\0\0\0\0\0\0\0')],
    ['a JPEG of noise', 'jpeg', latin1('\xff\xd8\0\0\0\0\0\0\0\0\0\0\0')],
    ['a JPEG whose blocks have no length', 'jpeg', latin1(`\xff\xd8${'\xff\xe0\0\0'.repeat(99)}`)],
    ['a WebP cut off', 'webp', latin1('RIFF\0\0\0\0WEBPVP8 ')],
    ['something else', 'svg', latin1('<svg>')],
  ])('%s is no picture', (_what, kind, bytes) => {
    expect(pictureSize(bytes, kind)).toEqual({ ok: false, error: intakeProblem('intake.notAPicture', {}) });
  });
});
