/** Unpacks with a counter, and stops the moment more comes out than may: what a file says of its own size is not believed. */
import { Gunzip, Inflate, inflateSync } from 'fflate';
import { err, ok, type Result } from '../../kernel/result';
import { type IntakeProblem, intakeProblem } from './problem';

const MEGABYTE = 1_000_000;
/** More than this many times its own size is a bomb. */
export const MOST_TIMES = 100;
/** Up to here any ratio will do: a small table of equal rows packs very well. Bytes. */
const ANY_RATIO_BELOW = 10 * MEGABYTE;
/** What is fed at a time: at most a thousand times as much comes out before it is counted. Bytes. */
const BITE = 16_384;

export interface Counter {
  /** Notes so many bytes more; the problem when that is too much. */
  readonly take: (bytes: number) => IntakeProblem | null;
}

/** One counter may count several streams together, as those of a zip. */
export function createCounter({ packed, maxBytes }: { packed: number; maxBytes: number }): Counter {
  let total = 0;
  return {
    take: (bytes) => {
      total += bytes;
      if (total > maxBytes) return intakeProblem('intake.unpacksTooLarge', { limit: maxBytes / MEGABYTE });
      const isBomb = total > ANY_RATIO_BELOW && total > packed * MOST_TIMES;
      return isBomb ? intakeProblem('intake.bomb', { ratio: MOST_TIMES }) : null;
    },
  };
}

export function gunzipWithin(packed: Uint8Array, maxBytes: number): Result<Uint8Array, IntakeProblem> {
  return inflated(packed, {
    counter: createCounter({ packed: packed.length, maxBytes }),
    stream: (take) => new Gunzip(take),
    entry: null,
  });
}

/** `entry` is the name to tell when it is damaged. */
export function inflateEntry(
  packed: Uint8Array,
  counter: Counter,
  entry: string,
): Result<Uint8Array, IntakeProblem> {
  if (packed.length <= BITE) return inflatedAtOnce(packed, counter, entry);
  return inflated(packed, { counter, stream: (take) => new Inflate(take), entry });
}

/** One bite needs none of what carries a stream over from bite to bite. */
function inflatedAtOnce(
  packed: Uint8Array,
  counter: Counter,
  entry: string,
): Result<Uint8Array, IntakeProblem> {
  try {
    const plain = inflateSync(packed);
    const problem = counter.take(plain.length);
    return problem === null ? ok(plain) : err(problem);
  } catch {
    return err(intakeProblem('intake.damaged', { entry }));
  }
}

interface Unpacking {
  readonly counter: Counter;
  readonly stream: (take: (part: Uint8Array) => void) => {
    push: (part: Uint8Array, isLast: boolean) => void;
  };
  readonly entry: string | null;
}

function inflated(packed: Uint8Array, unpacking: Unpacking): Result<Uint8Array, IntakeProblem> {
  const parts: Uint8Array[] = [];
  let problem: IntakeProblem | null = null;
  const stream = unpacking.stream((part) => {
    problem ??= unpacking.counter.take(part.length);
    if (problem === null) parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length && problem === null; at += BITE) {
      stream.push(packed.subarray(at, at + BITE), at + BITE >= packed.length);
    }
  } catch {
    return err(intakeProblem('intake.damaged', { entry: unpacking.entry }));
  }
  return problem === null ? ok(joined(parts)) : err(problem);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
