/** Random ids (UUID version 4 or 7), one brand per kind of record, so that ids cannot be mixed up. */
import { z } from 'zod';

/** A schema for the id of one kind of record: `export const GrantId = idOf<'GrantId'>()`. */
export function idOf<Brand extends string>() {
  return z.uuid().brand<Brand>();
}

/** UUID version 7 (RFC 9562): 48 bits of time, then 74 random bits; sorts by time of making. */
export function uuidV7(millis: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  bytes.set(random.subarray(0, 16));
  let time = millis;
  for (let index = 5; index >= 0; index -= 1) {
    bytes[index] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** When an id of version 7 was made, in milliseconds since 1970; null: it is of a version that does not say. */
export function millisOfId(id: string): number | null {
  const [, high = '', low = ''] = /^([0-9a-f]{8})-([0-9a-f]{4})-7/i.exec(id) ?? [];
  return high === '' ? null : Number.parseInt(high + low, 16);
}
