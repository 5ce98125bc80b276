/** The data room on an IndexedDB in memory: its surroundings, and a few actions to write with. */
import 'fake-indexeddb/auto';
import { randomBytes } from 'node:crypto';
import type { Clock } from '@renderer/data/clock';
import { packHere } from '@renderer/data/copies/packer';
import { openStoreIn } from '@renderer/data/opening/stores';
import type { Locks } from '@renderer/data/opening/writing-window';
import type { KeyMachine } from '@renderer/data/sealing/key-source';
import type { Journal, OpenedStore } from '@renderer/data/store';
import type { Surroundings } from '@renderer/data/surroundings';
import { defineAction, put, type Reader, refuse } from '@shared/domain/action';
import { Person, type PersonId, personTable } from '@shared/domain/people/person';
import type { StoreName } from '@shared/ipc/contract';
import { instantOf } from '@shared/kernel/dates';
import { uuidV7 } from '@shared/kernel/ids';
import { ok } from '@shared/kernel/result';
import { Dexie } from 'dexie';
import { z } from 'zod';
import { memoryKeys } from './memory-keys';

/** Dexie may have been loaded before the IndexedDB in memory was there. */
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

/** 4 December 2026, 13:00 UTC; a second later at every look. */
const FIRST_MOMENT = 1_796_389_200_000;

/** Time that goes on by itself, ids that never repeat: the same in every run, other ones per computer. */
export function steadyClock(computer = 0): Clock {
  let looks = 0;
  return {
    now: () => instantOf(FIRST_MOMENT + 1000 * looks++),
    newId: () => {
      looks += 1;
      return uuidV7(FIRST_MOMENT + looks, new Uint8Array(16).fill(computer));
    },
  };
}

/** One holder at a time, in order of asking; a request that is told to stop waiting does so. */
export function memoryLocks(): Locks {
  const held = new Set<string>();
  const request = async (name: string, options: LockOptions, hold: LockGrantedCallback<unknown>) => {
    while (held.has(name)) {
      options.signal?.throwIfAborted();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    held.add(name);
    try {
      return await hold({ name, mode: 'exclusive' });
    } finally {
      held.delete(name);
    }
  };
  return { request: request as Locks['request'] };
}

export function surroundings(journal: Journal, computer = 0, keys: KeyMachine = memoryKeys()): Surroundings {
  return {
    journal,
    keys,
    random: (length) => new Uint8Array(randomBytes(length)),
    packer: packHere,
    locks: memoryLocks(),
    clock: steadyClock(computer),
    actor: () => 'treasurer',
    onStep: () => undefined,
    persist: async () => true,
  };
}

/** Opens, or fails the test with what the store said. */
export async function opened(around: Surroundings, name: StoreName = 'fund'): Promise<OpenedStore> {
  const answer = await openStoreIn(around, name);
  if (!answer.ok) throw new Error(`The store did not open: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** Every database of these tests, gone. */
export async function forgetStores(): Promise<void> {
  for (const { name } of await indexedDB.databases()) if (name !== undefined) await Dexie.delete(name);
}

/** Adds a person; refuses a name that is there already. */
export const addPerson = defineAction({
  name: 'add-person',
  input: Person.omit({ id: true }),
  load: async (reader: Reader, input) => await reader.where(personTable, 'name', input.name),
  decide: (known, input, context) => {
    if (known.length > 0)
      return refuse<{ 'people.known': { name: string } }>()('people.known', { name: input.name });
    const id = context.newId<PersonId>();
    return ok({
      puts: [put(personTable, { ...input, id })],
      removals: [],
      audit: { subject: { kind: 'person', id }, details: { n: 1 } },
    });
  },
});

export const removePerson = defineAction({
  name: 'remove-person',
  input: z.strictObject({ id: z.string() }),
  load: async () => null,
  decide: (_snapshot, { id }) =>
    ok({
      puts: [],
      removals: [{ table: personTable.name, id }],
      audit: { subject: { kind: 'person', id }, details: {} },
    }),
});
