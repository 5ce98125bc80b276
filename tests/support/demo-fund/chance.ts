/** Chance that is the same every time: the demo fund must come out equal to the byte. */
import type { Context } from '@shared/domain/action';
import { uuidV7 } from '@shared/kernel/ids';

export type Chance = () => number;

/** Numbers from 0 up to 1 (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function randomBytes(chance: Chance): Uint8Array {
  return Uint8Array.from({ length: 16 }, () => Math.floor(chance() * 256));
}

export function idsFrom(chance: Chance, millis: () => number): Context['newId'] {
  return <Id extends string>() => uuidV7(millis(), randomBytes(chance)) as Id;
}

/** Without a time in it, as a ballot's id must be. */
export function timelessId<Id extends string>(chance: Chance): Id {
  const id = uuidV7(Math.floor(chance() * 2 ** 47), randomBytes(chance));
  return `${id.slice(0, 14)}4${id.slice(15)}` as Id;
}

export function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(chance() * left.length), 1)[0] as Item);
}
