/** Opens the key file of a store, or makes one for a store that is new. */
import type { BridgeMethods, StoreName } from '@shared/ipc/contract';
import type { Failure } from '@shared/ipc/failure';
import type { KeyOpener, OpenedKeys } from '@shared/ipc/key-contract';
import { err, ok, type Result } from '@shared/kernel/result';
import { answered } from '../outbox';
import type { OpenProblem } from '../startup-report';
import type { RandomBytes } from './sealer';
import { makeVault, type Slot, type Vault } from './vault';

export type KeyMachine = Pick<
  BridgeMethods,
  'keysStatus' | 'keysCreate' | 'keysUnlock' | 'keysTake' | 'keysDestroy' | 'keysDiscard'
>;

/** Where keys come from. */
export interface KeySource {
  readonly keys: KeyMachine;
  readonly random: RandomBytes;
}

/** `isSealed`: something is there that no new key would open, so none is made. */
export async function unlockVault(
  source: KeySource,
  name: StoreName,
  { opener, isSealed }: { readonly opener: KeyOpener; readonly isSealed: () => Promise<boolean> },
): Promise<Result<Vault, OpenProblem>> {
  const { keys } = source;
  const status = await answered(() => keys.keysStatus({ store: name }));
  if (!status.ok) return failed(status.error);
  if (status.value.kind === 'absent') {
    if (await isSealed()) return err({ kind: 'keysMissing' });
    const created = await answered(() => keys.keysCreate({ store: name }));
    return created.ok ? ok(vaultOf(source, name, created.value)) : failed(created.error);
  }
  const unlocked = await answered(() => keys.keysUnlock({ store: name, with: opener }));
  if (unlocked.ok) return ok(vaultOf(source, name, unlocked.value));
  const { passphrase, recovery } = status.value;
  return unlocked.error.code === 'keys.locked'
    ? err({ kind: 'locked', passphrase, recovery })
    : failed(unlocked.error);
}

function failed(failure: Failure): Result<never, OpenProblem> {
  return err({ kind: 'failure', failure });
}

/** The machine hands out no more at a time. */
const MOST_AT_ONCE = 1000;

function vaultOf({ keys, random }: KeySource, store: StoreName, opened: OpenedKeys): Vault {
  const takeSlots = async (count: number): Promise<Slot[]> => {
    const slots: Slot[] = [];
    while (slots.length < count) {
      const next = Math.min(count - slots.length, MOST_AT_ONCE);
      const taken = await answered(() => keys.keysTake({ store, count: next }));
      if (!taken.ok) throw new KeysNotTaken(taken.error);
      slots.push(...taken.value.slots);
    }
    return slots;
  };
  return makeVault(opened, { random, takeSlots });
}

/** The key file could not be written: nothing that needs a new key can be saved. */
export class KeysNotTaken extends Error {
  readonly failure: Failure;
  constructor(problem: Failure) {
    super(problem.code);
    this.failure = problem;
  }
}
