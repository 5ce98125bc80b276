/** Makes bad files of good ones: bits turned, parts cut, doubled or swapped, lengths that lie, and what breaks parsers. */
import { between, type Chance } from '../chance';
import { DEEP, HOSTILE, LYING_NUMBERS } from './hostile';

/** Longer ones only cost time. Bytes. */
const LONGEST = 100_000;
const MOST_CHANGES = 4;
/** Of the changes that can make a file large: they cost most of the time. */
const LARGE_SHARE = 0.005;

type Change = (bytes: Uint8Array, chance: Chance, samples: readonly Uint8Array[]) => Uint8Array;

/** A sample with one to four changes; the same chance gives the same file. */
export function mutated(samples: readonly Uint8Array[], chance: Chance): Uint8Array {
  let bytes = pick(samples, chance) ?? new Uint8Array();
  for (let change = between(chance, 1, MOST_CHANGES); change > 0; change -= 1) {
    const apply = pick(CHANGES, chance) ?? cutOff;
    bytes = apply(bytes, chance, samples).subarray(0, LONGEST);
  }
  return Uint8Array.from(bytes);
}

function pick<Thing>(things: readonly Thing[], chance: Chance): Thing | undefined {
  return things[Math.floor(chance() * things.length)];
}

function range(bytes: Uint8Array, chance: Chance): readonly [from: number, to: number] {
  const from = between(chance, 0, bytes.length);
  const longest = chance() < 0.8 ? 24 : bytes.length;
  return [from, Math.min(bytes.length, from + between(chance, 0, longest))];
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function timesWithin(times: number, part: Uint8Array): number {
  return Math.max(1, Math.min(times, Math.floor(LONGEST / Math.max(1, part.length))));
}

const bitTurned: Change = (bytes, chance) => {
  const changed = Uint8Array.from(bytes);
  const at = between(chance, 0, bytes.length - 1);
  changed[at] = (changed[at] ?? 0) ^ (1 << between(chance, 0, 7));
  return changed;
};

const byteChanged: Change = (bytes, chance) => {
  const changed = Uint8Array.from(bytes);
  changed[between(chance, 0, bytes.length - 1)] = between(chance, 0, 255);
  return changed;
};

const partCut: Change = (bytes, chance) => {
  const [from, to] = range(bytes, chance);
  return joined(bytes.subarray(0, from), bytes.subarray(to));
};

const cutOff: Change = (bytes, chance) => bytes.subarray(0, between(chance, 0, bytes.length));

const partDoubled: Change = (bytes, chance) => {
  const [from, to] = range(bytes, chance);
  const times = chance() < LARGE_SHARE ? between(chance, 1, 2000) : between(chance, 1, 4);
  const part = bytes.subarray(from, to);
  const most = timesWithin(times, part);
  return joined(bytes.subarray(0, to), ...Array.from({ length: most }, () => part), bytes.subarray(to));
};

const partsSwapped: Change = (bytes, chance) => {
  const cuts = Array.from({ length: 3 }, () => between(chance, 0, bytes.length)).sort((a, b) => a - b);
  const [one = 0, two = 0, three = 0] = cuts;
  return joined(
    bytes.subarray(0, one),
    bytes.subarray(two, three),
    bytes.subarray(one, two),
    bytes.subarray(three),
  );
};

const tokenPut: Change = (bytes, chance) => {
  const isLarge = chance() < LARGE_SHARE;
  const token = pick(isLarge && chance() < 0.5 ? DEEP : HOSTILE, chance) ?? new Uint8Array();
  const [from, to] = chance() < 0.5 ? range(bytes, chance) : [0, 0];
  const at = chance() < 0.1 ? 0 : from === to ? between(chance, 0, bytes.length) : from;
  const times = isLarge ? between(chance, 1, 20_000) : 1;
  const most = timesWithin(times, token);
  const tokens = Array.from({ length: most }, () => token);
  return joined(bytes.subarray(0, at), ...tokens, bytes.subarray(Math.max(at, to)));
};

/** Two or four bytes that may say a length, in either order. */
const lengthLied: Change = (bytes, chance) => {
  if (bytes.length < 4) return bytes;
  const changed = Uint8Array.from(bytes);
  const view = new DataView(changed.buffer);
  const at = between(chance, 0, bytes.length - 4);
  const value = pick([0, 1, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff, bytes.length, at], chance) ?? 0;
  if (chance() < 0.5) view.setUint16(at, value & 0xffff, chance() < 0.8);
  else view.setUint32(at, value, chance() < 0.8);
  return changed;
};

/** A figure in a text becomes one that no reader reckons with. */
const figureLied: Change = (bytes, chance) => {
  const start = between(chance, 0, bytes.length);
  const digit = bytes.subarray(start).findIndex((byte) => byte >= 0x30 && byte <= 0x39);
  if (digit < 0) return byteChanged(bytes, chance, []);
  const from = start + digit;
  let to = from;
  while (to < bytes.length && (bytes[to] ?? 0) >= 0x30 && (bytes[to] ?? 0) <= 0x39) to += 1;
  return joined(bytes.subarray(0, from), pick(LYING_NUMBERS, chance) ?? bytes, bytes.subarray(to));
};

const spliced: Change = (bytes, chance, samples) => {
  const other = pick(samples, chance) ?? bytes;
  const head = bytes.subarray(0, between(chance, 0, bytes.length));
  return joined(head, other.subarray(between(chance, 0, other.length)));
};

const noisePut: Change = (bytes, chance) => {
  const at = between(chance, 0, bytes.length);
  const noise = Uint8Array.from({ length: between(chance, 1, 16) }, () => between(chance, 0, 255));
  return joined(bytes.subarray(0, at), noise, bytes.subarray(at));
};

const CHANGES: readonly Change[] = [
  bitTurned,
  byteChanged,
  partCut,
  cutOff,
  partDoubled,
  partsSwapped,
  tokenPut,
  tokenPut,
  lengthLied,
  figureLied,
  spliced,
  noisePut,
];
