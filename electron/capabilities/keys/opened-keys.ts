/** The keys of a store while they are in memory, with the file they came from. */
import { type Failure, failure } from '@shared/ipc/failure';
import type { KeyOpener, KeySlot, OpenedKeys } from '@shared/ipc/key-contract';
import type { StoreName } from '@shared/ipc/store-name';
import type { Patience } from '@shared/kernel/patience';
import { err, ok, type Result } from '@shared/kernel/result';
import { wipe } from './cipher';
import type { KeyFile } from './key-file';
import type { KeyPlaces } from './key-places';
import { openSlots } from './slots';
import { type StretchCost, type SystemKeyStore, unwrap } from './wraps';

export type Opened = {
  readonly file: KeyFile;
  readonly dataKey: OpenedKeys['dataKey'];
  readonly slots: readonly KeySlot[];
};

export type StoreKeysParts = {
  readonly store: StoreName;
  readonly places: KeyPlaces;
  readonly system: SystemKeyStore;
  readonly patience: Patience;
  readonly cost: StretchCost;
};

/** What one store's keys are made of; `opened` is null while it is locked. */
export type StoreKeysState = StoreKeysParts & { opened: Opened | null };

/** Keys in an answer are the ones in memory: locking overwrites them. A message to the page copies them. */
export function keysOf({ dataKey, slots }: Opened): OpenedKeys {
  return { dataKey, slots: [...slots] };
}

export function wipeOpened({ dataKey, slots }: Opened): void {
  wipe(dataKey, ...slots.map(({ key }) => key));
}

/** Tries one way in. Wrong ones count, and after some of them the next has to wait. */
export async function openFile(
  { system, patience }: StoreKeysState,
  file: KeyFile,
  opener: KeyOpener,
): Promise<Result<Opened, Failure>> {
  const seconds = opener.kind === 'itself' ? 0 : patience.waitSeconds();
  if (seconds > 0) return err(failure('keys.tooSoon', { seconds }));
  const dataKey = await unwrap(file, opener, system);
  if (!dataKey.ok) {
    if (dataKey.error.code === 'keys.wrong') patience.wrong();
    return dataKey;
  }
  patience.right();
  const slots = openSlots(file, dataKey.value);
  if (slots !== null) return ok({ file, dataKey: dataKey.value, slots });
  wipe(dataKey.value);
  return err(failure('keys.damaged'));
}
