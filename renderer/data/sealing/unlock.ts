/** Opens the key file of a store, or makes one for a store that is new. */
import type { StoreName } from '@shared/ipc/contract';
import { type Failure, failure } from '@shared/ipc/failure';
import type { KeyOpener } from '@shared/ipc/key-contract';
import { err, ok, type Result } from '@shared/kernel/result';
import { answered } from '../journal/outbox';
import type { OpenProblem } from '../opening/startup-report';
import type { KeySource } from './key-source';
import { makeVault, type Slot, type Vault, type VaultKeys } from './vault';

export interface Unlocking {
  readonly opener: KeyOpener;
  readonly newKeysProblem: (wasDiscarded: boolean) => Promise<OpenProblem | null>;
}

/** `newKeysProblem`: why no keys can be made where there are none, such as what is there and no new key would open. */
export async function unlockVault(
  source: KeySource,
  name: StoreName,
  { opener, newKeysProblem }: Unlocking,
): Promise<Result<Vault, OpenProblem>> {
  const { keys } = source;
  const status = await answered(() => keys.keysStatus({ store: name }));
  if (!status.ok) return failed(status.error);
  if (status.value.kind === 'absent') {
    const problem = await newKeysProblem(status.value.wasDiscarded);
    if (problem !== null) return err(problem);
    const created = await answered(() => keys.keysCreate({ store: name }));
    if (!created.ok) return failed(created.error);
    const made = await answered(() => keys.keysStatus({ store: name }));
    if (!made.ok) return failed(made.error);
    if (made.value.kind === 'absent') return failed(failure('keys.absent'));
    return ok(vaultOf(source, name, { ...created.value, keyId: made.value.keyId }));
  }
  const unlocked = await answered(() => keys.keysUnlock({ store: name, with: opener }));
  const { keyId, passphrase, recovery } = status.value;
  if (unlocked.ok) return ok(vaultOf(source, name, { ...unlocked.value, keyId }));
  return unlocked.error.code === 'keys.locked'
    ? err({ kind: 'locked', passphrase, recovery })
    : failed(unlocked.error);
}

function failed(failure: Failure): Result<never, OpenProblem> {
  return err({ kind: 'failure', failure });
}

/** A key file that came with a backup, and how to open it. */
export interface BroughtKeys {
  readonly keyId: string;
  readonly keyFile: string;
  readonly opener: KeyOpener;
}

/** The keys that came with a backup, to look into it: nothing changes here, and no new key is given away. */
export async function broughtVault(
  { keys, random }: KeySource,
  store: StoreName,
  { keyId, keyFile, opener }: BroughtKeys,
): Promise<Result<Vault, Failure>> {
  const bytes = new TextEncoder().encode(keyFile);
  const opened = await answered(() => keys.keysTryOpen({ store, bytes, with: opener }));
  if (!opened.ok) return opened;
  const takeSlots = async () => {
    throw new KeysNotTaken(failure('keys.locked'));
  };
  return ok(makeVault({ ...opened.value, keyId }, { random, takeSlots }));
}

/** The machine hands out no more at a time. */
const MOST_AT_ONCE = 1000;

function vaultOf({ keys, random }: KeySource, store: StoreName, opened: VaultKeys): Vault {
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
