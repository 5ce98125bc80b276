/** The keys of one store: what the page can ask of them, one thing at a time in the order asked. */
import type { Failure } from '@shared/ipc/failure';
import type { KeyOpener, KeySlot, KeyStatus, OpenedKeys } from '@shared/ipc/key-contract';
import { ok, type Result } from '@shared/kernel/result';
import { destroySlots, exportKeys, makeRecovery, type Protection, protectKeys, takeSlots } from './changing';
import { adoptKeys, type Brought, createKeys, tryKeys, unlockKeys } from './entering';
import { type StoreKeysParts, type StoreKeysState, wipeOpened } from './opened-keys';
import { statusOf } from './protection';

type Answer<Value> = Promise<Result<Value, Failure>>;
type Done = Record<never, never>;

export type StoreKeys = {
  readonly status: () => Answer<KeyStatus>;
  readonly create: () => Answer<OpenedKeys>;
  readonly unlock: (opener: KeyOpener) => Answer<OpenedKeys>;
  readonly take: (count: number) => Answer<{ slots: KeySlot[] }>;
  readonly destroy: (numbers: readonly number[]) => Answer<Done>;
  readonly protect: (protection: Protection) => Answer<Done>;
  readonly recovery: () => Answer<{ words: string[]; text: string }>;
  /** Overwrites every key in memory. */
  readonly lock: () => Answer<Done>;
  readonly export: () => Answer<{ bytes: Uint8Array<ArrayBuffer> }>;
  readonly tryOpen: (brought: Brought) => Answer<OpenedKeys>;
  readonly adopt: (brought: Brought) => Answer<OpenedKeys>;
  readonly discard: () => Answer<Done>;
};

export function createStoreKeys(parts: StoreKeysParts): StoreKeys {
  const state: StoreKeysState = { ...parts, opened: null };
  const inTurn = makeTurns();
  const forget = () => {
    if (state.opened !== null) wipeOpened(state.opened);
    state.opened = null;
  };
  return {
    status: () =>
      inTurn(async () => {
        const file = await state.places.read();
        if (!file.ok) return file;
        const keyStore = state.system.strength();
        return ok(
          file.value === null
            ? { kind: 'absent', keyStore, wasDiscarded: await state.places.wasDiscarded() }
            : statusOf(file.value, keyStore),
        );
      }),
    create: () => inTurn(() => createKeys(state)),
    unlock: (opener) => inTurn(() => unlockKeys(state, opener)),
    take: (count) => inTurn(() => takeSlots(state, count)),
    destroy: (numbers) => inTurn(() => destroySlots(state, numbers)),
    protect: (protection) => inTurn(() => protectKeys(state, protection)),
    recovery: () => inTurn(() => makeRecovery(state)),
    lock: () =>
      inTurn(async () => {
        forget();
        return ok({});
      }),
    export: () => inTurn(() => exportKeys(state)),
    tryOpen: (brought) => inTurn(() => tryKeys(state, brought)),
    adopt: (brought) => inTurn(() => adoptKeys(state, brought)),
    discard: () =>
      inTurn(async () => {
        if (state.store === 'demo') await state.places.removeCopies();
        else {
          const kept = await state.places.putAside();
          if (!kept.ok) return kept;
        }
        const noted = await state.places.noteDiscarded();
        if (!noted.ok) return noted;
        await state.places.remove();
        forget();
        return ok({});
      }),
  };
}

function makeTurns(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
