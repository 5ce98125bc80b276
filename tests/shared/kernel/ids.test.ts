import { millisOfId, uuidV7 } from '@shared/kernel/ids';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('an id of version 7 tells when it was made', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 2 ** 48 - 1 }),
      fc.uint8Array({ minLength: 16, maxLength: 16 }),
      (millis, random) => {
        expect(millisOfId(uuidV7(millis, random))).toBe(millis);
      },
    ),
  );
});

test.each([
  ['of chance alone', '018d648a-4600-48cd-b1df-6456f71d4fba'],
  ['no id', 'vandaag'],
])('one that is %s tells nothing', (_name, id) => {
  expect(millisOfId(id)).toBe(null);
});
