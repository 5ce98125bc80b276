/** What changes the key file of an open store: slots come and go, ways in are set and closed. */
import { type Failure, failure } from '@shared/ipc/failure';
import type { KeySlot } from '@shared/ipc/key-contract';
import { err, ok, type Result } from '@shared/kernel/result';
import { wipe } from './cipher';
import { encodeKeyFile, type Wraps } from './key-file';
import type { Opened, StoreKeysState } from './opened-keys';
import { everydayWraps, isPortable, portableOf } from './protection';
import { freshSlots, sealSlots } from './slots';
import { wrapWithPassphrase, wrapWithRecovery } from './wraps';

type Answer<Value> = Promise<Result<Value, Failure>>;
type Done = Record<never, never>;

/** `passphrase` undefined: stays as it is; null: goes. */
export type Protection = { readonly passphrase?: string | null | undefined; readonly openBySystem: boolean };

export async function takeSlots(state: StoreKeysState, count: number): Answer<{ slots: KeySlot[] }> {
  return await whenOpen(state, async (opened) => {
    const fresh = freshSlots(opened.file.nextSlot, count);
    const nextSlot = opened.file.nextSlot + count;
    const saved = await saveSlots(state, { nextSlot, slots: [...opened.slots, ...fresh] });
    return saved.ok ? ok({ slots: fresh }) : saved;
  });
}

export async function destroySlots(state: StoreKeysState, numbers: readonly number[]): Answer<Done> {
  return await whenOpen(state, async ({ file, slots }) => {
    const gone = new Set(numbers);
    const kept = slots.filter(({ number }) => !gone.has(number));
    const saved = await saveSlots(state, { nextSlot: file.nextSlot, slots: kept });
    if (!saved.ok) return saved;
    wipe(...slots.filter(({ number }) => gone.has(number)).map(({ key }) => key));
    return ok({});
  });
}

export async function protectKeys(
  state: StoreKeysState,
  { passphrase, openBySystem }: Protection,
): Answer<Done> {
  return await whenOpen(state, async ({ file, dataKey }) => {
    const wrap =
      typeof passphrase === 'string'
        ? await wrapWithPassphrase(file, dataKey, { passphrase, cost: state.cost })
        : passphrase === null
          ? null
          : file.wraps.passphrase;
    const everyday = { passphrase: wrap, openBySystem, system: state.system };
    return await saveWraps(state, everydayWraps(file, dataKey, everyday));
  });
}

export async function makeRecovery(state: StoreKeysState): Answer<{ words: string[]; text: string }> {
  return await whenOpen(state, async ({ file, dataKey }) => {
    const { wrap, words } = wrapWithRecovery(file, dataKey);
    const saved = await saveWraps(state, { ...file.wraps, recovery: wrap });
    // Capitals make a QR code with fewer and so larger squares.
    return saved.ok ? ok({ words, text: words.join(' ').toUpperCase() }) : saved;
  });
}

export async function exportKeys(state: StoreKeysState): Answer<{ bytes: Uint8Array<ArrayBuffer> }> {
  return await whenOpen(state, async ({ file }) =>
    isPortable(file) ? ok({ bytes: encodeKeyFile(portableOf(file)) }) : err(failure('keys.notPortable')),
  );
}

async function whenOpen<Value>(
  { opened }: StoreKeysState,
  work: (opened: Opened) => Answer<Value>,
): Answer<Value> {
  return opened === null ? err(failure('keys.locked')) : await work(opened);
}

async function saveSlots(
  state: StoreKeysState,
  { nextSlot, slots }: { readonly nextSlot: number; readonly slots: readonly KeySlot[] },
): Promise<Result<null, Failure>> {
  const { file, dataKey } = state.opened as Opened;
  const sealed = sealSlots({ ...file, nextSlot }, dataKey, slots);
  return await save(state, { file: { ...file, nextSlot, slots: sealed }, dataKey, slots });
}

/** Copies go first: they could still be opened in the ways that are closed now. */
async function saveWraps(state: StoreKeysState, wraps: Wraps): Answer<Done> {
  const opened = state.opened as Opened;
  await state.places.dropCopies();
  const saved = await save(state, { ...opened, file: { ...opened.file, wraps } });
  return saved.ok ? ok({}) : saved;
}

/** Memory follows the disk, never the other way round. */
async function save(state: StoreKeysState, next: Opened): Promise<Result<null, Failure>> {
  const written = await state.places.write(next.file);
  if (written.ok) state.opened = next;
  return written;
}
