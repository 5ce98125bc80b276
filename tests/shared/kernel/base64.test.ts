import { base64Of, bytesOfBase64 } from '@shared/kernel/base64';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('bytesOfBase64', () => {
  it('gives back any bytes, padded or not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64');
        expect(bytesOfBase64(text)).toEqual(bytes);
        expect(bytesOfBase64(text.replace(/=/g, ''))).toEqual(bytes);
      }),
    );
  });

  it('throws on letters that are not base64', () => {
    expect(() => bytesOfBase64('ab-c')).toThrow('Not base64');
  });
});

describe('base64Of', () => {
  it('writes any bytes as everybody does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      }),
    );
  });
});
