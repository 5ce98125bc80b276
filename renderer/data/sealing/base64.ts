/** Base64 (RFC 4648, section 4) of many bytes: by table, for the engine's own takes text only and is slow at it. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PAD = 61;
const NONE = 255;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const CODES = encoder.encode(LETTERS);
const VALUES = new Uint8Array(256).fill(NONE);
for (const [value, code] of CODES.entries()) VALUES[code] = value;

export function toBase64(bytes: Uint8Array): string {
  const text = new Uint8Array(4 * Math.ceil(bytes.length / 3)).fill(PAD);
  const letter = (bits: number) => CODES[bits & 63] ?? PAD;
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const [a, b, c] = [bytes[from] ?? 0, bytes[from + 1] ?? 0, bytes[from + 2] ?? 0];
    text[to] = letter(a >> 2);
    text[to + 1] = letter((a << 4) | (b >> 4));
    if (from + 1 < bytes.length) text[to + 2] = letter((b << 2) | (c >> 6));
    if (from + 2 < bytes.length) text[to + 3] = letter(c);
  }
  return decoder.decode(text);
}

/** null: it is no base64. */
export function fromBase64(text: string): Uint8Array | null {
  const codes = encoder.encode(text);
  if (codes.length % 4 !== 0) return null;
  const padding = codes.at(-2) === PAD && codes.at(-1) === PAD ? 2 : codes.at(-1) === PAD ? 1 : 0;
  const bytes = new Uint8Array((codes.length / 4) * 3 - padding);
  const last = codes.length - padding;
  for (let from = 0, to = 0; from < codes.length; from += 4, to += 3) {
    let bits = 0;
    for (let step = 0; step < 4; step += 1) {
      const value = from + step < last ? (VALUES[codes[from + step] ?? 0] ?? NONE) : 0;
      if (value === NONE) return null;
      bits = (bits << 6) | value;
    }
    bytes[to] = bits >> 16;
    if (to + 1 < bytes.length) bytes[to + 1] = bits >> 8;
    if (to + 2 < bytes.length) bytes[to + 2] = bits;
  }
  return bytes;
}
