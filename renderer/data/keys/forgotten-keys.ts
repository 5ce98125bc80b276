/** Keys that go with an erasure: given up in the same transaction, destroyed after it, and told to be gone at last. */
import type { Change, Removal } from '@shared/domain/action';
import { type KeyToDestroy, keyToDestroyTable } from '@shared/domain/people/key-to-destroy';
import { type SubjectKey, subjectKeyTable } from '@shared/domain/people/subject-key';
import { confirmKeysDestroyed } from '@shared/domain/privacy/actions/confirm-keys-destroyed';
import type { Failure } from '@shared/ipc/failure';
import { ok, type Result } from '@shared/kernel/result';
import { type Database, rowsOf } from '../database';
import type { RowOfTable } from '../journal/journal-body';
import { answered } from '../journal/outbox';
import { sealedPuts, subjectKeysIn } from '../sealing/sealed-row';
import type { Vault } from '../sealing/vault';
import type { Store } from '../store';
import { checkedPut } from '../tables';

export interface SealedChange {
  /** As they go to disk. */
  readonly puts: readonly RowOfTable[];
  readonly removals: readonly Removal[];
  /** Whose keys were given up. */
  readonly forgotten: readonly string[];
}

/** Must run in the transaction of the change: which keys are given up is read there. */
export async function sealedChange(
  { database, vault, clock }: Pick<Store, 'database' | 'vault' | 'clock'>,
  change: Pick<Change, 'puts' | 'removals' | 'forgets'>,
): Promise<SealedChange> {
  const given = await keysOf(database, change.forgets ?? []);
  const puts = sealedPuts(withFreshKeys(vault, given), change.puts.map(checkedPut));
  const again = new Set(subjectKeysIn(puts).map(({ id }) => id));
  const waiting = given.map(({ slot }): RowOfTable => {
    const row: KeyToDestroy = { id: clock.newId(), slot };
    return { table: keyToDestroyTable.name, row };
  });
  const gone = given.filter(({ id }) => !again.has(id));
  return {
    puts: [...puts, ...waiting],
    removals: [...change.removals, ...gone.map(({ id }) => ({ table: subjectKeyTable.name, id }))],
    forgotten: given.map(({ id }) => id),
  };
}

async function keysOf(database: Database, subjects: readonly string[]): Promise<SubjectKey[]> {
  if (subjects.length === 0) return [];
  const found = await rowsOf(database, subjectKeyTable).bulkGet([...new Set(subjects)]);
  return found.filter((row) => row !== undefined);
}

/** The vault for one change: what is still said of these subjects gets a key that sealed nothing before. */
function withFreshKeys(vault: Vault, given: readonly SubjectKey[]): Vault {
  if (given.length === 0) return vault;
  // No vault knows this name, and a change that is begun again gets the same key again.
  const aliases = new Map(given.map(({ id, slot }) => [id, `${id}/${slot}`]));
  const alias = (subject: string) => aliases.get(subject) ?? subject;
  return {
    ...vault,
    reserve: (subjects) => vault.reserve(subjects.map(alias)),
    slotFor: (subject) => vault.slotFor(alias(subject)),
    isKnown: (subject) => !aliases.has(subject) && vault.isKnown(subject),
  };
}

/**
 * Takes keys that were given up out of the key file, and says so in the store. Safe to do again: a crash in between, or
 * a key file that could not be written, leaves the rows that have it done at the next start.
 */
export async function destroyForgottenKeys(
  store: Store,
  perform: (action: typeof confirmKeysDestroyed, input: { ids: string[] }) => Promise<unknown>,
): Promise<Result<null, Failure>> {
  const waiting = await rowsOf(store.database, keyToDestroyTable).toArray();
  if (waiting.length === 0) return ok(null);
  const slots = waiting.map(({ slot }) => slot);
  const destroyed = await answered(() => store.source.keys.keysDestroy({ store: store.name, slots }));
  if (!destroyed.ok) return destroyed;
  store.vault.forgetSlots(slots);
  await perform(confirmKeysDestroyed, { ids: waiting.map(({ id }) => id) });
  return ok(null);
}
