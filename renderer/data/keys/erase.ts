/** Erases what was shown or decided, on the store that is open: the rows first, then the keys that could read what they were. */
import { carryOutRemoval } from '@shared/domain/privacy/actions/carry-out-removal';
import { erasePerson } from '@shared/domain/privacy/actions/erase-person';
import type { ErasureSubject } from '@shared/domain/privacy/erasure';
import type { RetentionProposalId } from '@shared/domain/privacy/retention/proposal';
import { failure } from '@shared/ipc/failure';
import type { Sha256 } from '@shared/kernel/hash';
import { err, ok } from '@shared/kernel/result';
import { openStoreNow } from '../current-store';
import { performOn } from '../perform';
import type { Store } from '../store';
import { destroyForgottenKeys } from './forgotten-keys';

export interface ErasureInput {
  readonly subject: ErasureSubject;
  readonly seen: Sha256;
}

/** As `eraseOn`, on the store that is open. */
export async function erase(input: ErasureInput) {
  const store = openStoreNow();
  if (store === null) return err({ kind: 'failure', failure: failure('store.closed') } as const);
  return await eraseOn(store, input);
}

/** `keysGone` false: the rows are erased, and the keys go at the next start. */
export async function eraseOn(store: Store, input: ErasureInput) {
  const done = await performOn(store, erasePerson, input);
  if (!done.ok) return done;
  const destroyed = await destroyWaitingKeys(store);
  return ok({ keysGone: destroyed.ok });
}

/** As `carryOutOn`, on the store that is open. */
export async function carryOut(proposalId: RetentionProposalId) {
  const store = openStoreNow();
  if (store === null) return err({ kind: 'failure', failure: failure('store.closed') } as const);
  return await carryOutOn(store, proposalId);
}

/** Removes what the board approved; `keysGone` as for an erasure. */
export async function carryOutOn(store: Store, proposalId: RetentionProposalId) {
  const done = await performOn(store, carryOutRemoval, { proposalId });
  if (!done.ok) return done;
  const destroyed = await destroyWaitingKeys(store);
  return ok({ keysGone: destroyed.ok });
}

/** Also at every start: what was begun is finished. */
export async function destroyWaitingKeys(store: Store) {
  return await destroyForgottenKeys(store, (action, ids) => performOn(store, action, ids));
}
