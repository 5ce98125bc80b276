/** How keys come into memory: made new, unlocked, or brought by a backup. */
import { randomUUID } from 'node:crypto';
import { type Failure, failure } from '@shared/ipc/failure';
import type { KeyOpener, OpenedKeys } from '@shared/ipc/key-contract';
import { err, ok, type Result } from '@shared/kernel/result';
import { KEY_BYTES, random } from './cipher';
import { decodeKeyFile, KEY_FILE_FORMAT, type KeyFile } from './key-file';
import { keysOf, type Opened, openFile, type StoreKeysState, wipeOpened } from './opened-keys';
import { everydayWraps, NO_WRAPS, portableOf } from './protection';
import { sealSlots } from './slots';

type Answer = Promise<Result<OpenedKeys, Failure>>;

/** A key file that came from elsewhere, and how to open it. */
export type Brought = { readonly bytes: Uint8Array; readonly opener: KeyOpener };

export async function createKeys(state: StoreKeysState): Answer {
  const present = await state.places.read();
  if (!present.ok) return present;
  if (present.value !== null) return err(failure('keys.present'));
  const dataKey = random(KEY_BYTES);
  const owner = { store: state.store, keyId: randomUUID(), nextSlot: 1 };
  const bare: KeyFile = {
    format: KEY_FILE_FORMAT,
    store: owner.store,
    keyId: owner.keyId,
    wraps: NO_WRAPS,
    nextSlot: owner.nextSlot,
    slots: sealSlots(owner, dataKey, []),
  };
  const everyday = { passphrase: null, openBySystem: true, system: state.system };
  const file = { ...bare, wraps: everydayWraps(bare, dataKey, everyday) };
  const written = await state.places.write(file);
  return written.ok ? enter(state, { file, dataKey, slots: [] }) : written;
}

export async function unlockKeys(state: StoreKeysState, opener: KeyOpener): Answer {
  // The page was loaded anew; the store was not locked in between.
  if (opener.kind === 'itself' && state.opened !== null) return ok(keysOf(state.opened));
  const present = await state.places.read();
  if (!present.ok) return present;
  if (present.value === null) return err(failure('keys.absent'));
  const opened = await openFile(state, present.value, opener);
  if (!opened.ok) return opened;
  const mended = await state.places.mend(opened.value.file);
  return mended.ok ? enter(state, opened.value) : mended;
}

export async function tryKeys(state: StoreKeysState, { bytes, opener }: Brought): Answer {
  const opened = await openBrought(state, { bytes, opener });
  return opened.ok ? ok(keysOf(opened.value)) : opened;
}

/** The present file is kept among the copies for a month. */
export async function adoptKeys(state: StoreKeysState, brought: Brought): Answer {
  const present = await state.places.read();
  if (present.ok && present.value !== null && state.opened === null) return err(failure('keys.locked'));
  if (!present.ok && present.error.code !== 'keys.damaged') return present;
  const opened = await openBrought(state, brought);
  if (!opened.ok) return opened;
  const { dataKey, slots } = opened.value;
  const portable = portableOf(opened.value.file);
  const everyday = { passphrase: portable.wraps.passphrase, openBySystem: true, system: state.system };
  const file = { ...portable, wraps: everydayWraps(portable, dataKey, everyday) };
  const aside = await state.places.putAside();
  if (!aside.ok) return aside;
  const written = await state.places.write(file);
  return written.ok ? enter(state, { file, dataKey, slots }) : written;
}

async function openBrought(
  state: StoreKeysState,
  { bytes, opener }: Brought,
): Promise<Result<Opened, Failure>> {
  const file = decodeKeyFile(bytes);
  if (!file.ok) return file;
  // A backup of the other store: its parts would not open here either.
  if (file.value.store !== state.store) return err(failure('keys.damaged'));
  return await openFile(state, file.value, opener);
}

function enter(state: StoreKeysState, opened: Opened): Result<OpenedKeys, Failure> {
  if (state.opened !== null) wipeOpened(state.opened);
  state.opened = opened;
  return ok(keysOf(opened));
}
