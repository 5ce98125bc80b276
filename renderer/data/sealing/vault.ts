/** The keys of an open store, in memory only: one of the store itself, and one per person, giver and initiative. */
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SubjectKey } from '@shared/domain/people/subject-key';
import type { ContentsKey } from '@shared/formats/backup-seal';
import { makeRecent, type Recent } from './recent';
import { makeSealer, type RandomBytes, type Sealer } from './sealer';

/** A key with its number in the key file. */
export interface Slot {
  readonly number: number;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

export interface VaultKeys {
  /** Of the key file. */
  readonly keyId: string;
  /** 32 bytes; every other key of the store as a whole is derived from it (HKDF-SHA256, RFC 5869). */
  readonly dataKey: Uint8Array;
  readonly slots: readonly Slot[];
}

export interface Vault {
  /** Throws `KeysNeeded` when there are not enough fresh keys for those of these subjects that have none. */
  readonly reserve: (subjects: readonly string[]) => void;
  /** The key that seals what is said of this subject; takes a fresh one when it has none. */
  readonly slotFor: (subject: string) => number;
  /** Whether the store itself knows which key is this subject's. */
  readonly isKnown: (subject: string) => boolean;
  /** The rows that say so are written now: called after the commit. */
  readonly learn: (rows: readonly SubjectKey[]) => void;
  /** What is said of these subjects from now on is sealed with another key: called after the commit. */
  readonly unlearn: (subjects: readonly string[]) => void;
  /** These rows, and no others, stand in the store: at the start, and when its contents were replaced. */
  readonly learnAnew: (rows: readonly SubjectKey[]) => void;
  /** Takes so many fresh keys out of the key file, to be given away. */
  readonly take: (count: number) => Promise<void>;
  readonly forgetSlots: (numbers: readonly number[]) => void;
  readonly isDestroyed: (slot: number | null) => boolean;
  /** `null`: the store's own. Throws for a key that was destroyed. */
  readonly sealerOf: (slot: number | null) => Sealer;
  readonly journal: Sealer;
  /** For whole snapshots and backups: the work is done elsewhere, in a worker. */
  readonly snapshot: ContentsKey;
  /** Keyed hash by which a sealed field can be looked up; case and outer spaces make no difference. */
  readonly lookupHash: (table: string, path: string, value: string) => string;
  /** What was opened lately, by its sealed text: lists are read again after every change. */
  readonly opened: Recent<readonly (readonly [place: string, value: unknown])[]>;
}

/** So many more keys have to be taken out of the key file; then the work can be done again. */
export class KeysNeeded extends Error {
  readonly count: number;
  constructor(count: number) {
    super(`${count} keys are needed.`);
    this.count = count;
  }
}

/** Does the work, and again with more keys when it says that it lacks some. */
export async function withKeys<T>(vault: Vault, work: () => T | Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (problem) {
      const needed = keysNeeded(problem);
      if (needed === null) throw problem;
      await vault.take(Math.max(needed, SPARE));
    }
  }
}

/** Dexie wraps what is thrown inside its transactions. */
function keysNeeded(problem: unknown): number | null {
  if (problem instanceof KeysNeeded) return problem.count;
  const inner = problem instanceof Error && 'inner' in problem ? problem.inner : null;
  return inner instanceof KeysNeeded ? inner.count : null;
}

/** Taken at least, so that not every new person waits for the key file. */
const SPARE = 16;

/** Sealed texts whose contents are kept at hand: some ten megabytes at most. */
const KEPT = 40_000;

/** The world that a vault needs: chance, and fresh keys that are already safe on disk. */
export interface VaultSupply {
  readonly random: RandomBytes;
  readonly takeSlots: (count: number) => Promise<readonly Slot[]>;
}

/** Which key is whose, and for whom the store itself knows it. */
function makeBindings() {
  const bySubject = new Map<string, number>();
  const known = new Set<string>();
  const learn: Vault['learn'] = (subjectKeys) => {
    for (const { id, slot } of subjectKeys) {
      bySubject.set(id, slot);
      known.add(id);
    }
  };
  const unlearn: Vault['unlearn'] = (subjects) => {
    for (const subject of subjects) {
      bySubject.delete(subject);
      known.delete(subject);
    }
  };
  return { bySubject, known, learn, unlearn };
}

export function makeVault({ keyId, dataKey, slots }: VaultKeys, { random, takeSlots }: VaultSupply): Vault {
  const derived = (purpose: string) =>
    hkdf(sha256, dataKey, undefined, utf8ToBytes(`buurtpot/${purpose}`), 32);
  const rows = makeSealer(derived('rows'), random);
  const sealers = new Map(slots.map(({ number, key }) => [number, makeSealer(key, random)]));
  const { bySubject, known, learn, unlearn } = makeBindings();
  const fresh: number[] = [];
  const opened: Vault['opened'] = makeRecent(KEPT);
  const ownSlot = (subject: string): number | null => {
    const own = bySubject.get(subject);
    return own !== undefined && sealers.has(own) ? own : null;
  };
  return {
    reserve: (subjects) => {
      const without = new Set(subjects.filter((subject) => ownSlot(subject) === null));
      if (without.size > fresh.length) throw new KeysNeeded(without.size - fresh.length);
    },
    slotFor: (subject) => {
      const own = ownSlot(subject);
      if (own !== null) return own;
      const taken = fresh.shift();
      if (taken === undefined) throw new KeysNeeded(1);
      bySubject.set(subject, taken);
      known.delete(subject);
      return taken;
    },
    isKnown: (subject) => known.has(subject),
    learn,
    unlearn,
    learnAnew: (subjectKeys) => {
      known.clear();
      learn(subjectKeys);
    },
    take: async (count) => {
      for (const { number, key } of await takeSlots(count)) {
        sealers.set(number, makeSealer(key, random));
        fresh.push(number);
      }
    },
    forgetSlots: (numbers) => {
      for (const number of numbers) sealers.delete(number);
      opened.clear();
    },
    isDestroyed: (slot) => slot !== null && !sealers.has(slot),
    sealerOf: (slot) => {
      const sealer = slot === null ? rows : sealers.get(slot);
      if (sealer === undefined) throw new Error('This key was destroyed.');
      return sealer;
    },
    journal: makeSealer(derived('journal'), random),
    snapshot: { key: derived('snapshot'), keyId },
    lookupHash: lookupHasher(derived('lookup')),
    opened,
  };
}

function lookupHasher(key: Uint8Array): Vault['lookupHash'] {
  return (table, path, value) => {
    const text = `${table}\n${path}\n${value.normalize('NFC').trim().toLocaleLowerCase('nl')}`;
    return bytesToHex(hmac(sha256, key, utf8ToBytes(text)));
  };
}
