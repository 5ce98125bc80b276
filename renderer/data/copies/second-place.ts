/** The second place for copies: a folder or stick that a person picked. */
import type { Response } from '@shared/ipc/contract';
import type { Failure } from '@shared/ipc/failure';
import { ok, type Result } from '@shared/kernel/result';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { bridge } from '../../bridge/bridge';
import { systemClock } from '../clock';
import { openStoreNow, useOpenStore } from '../current-store';
import { answered } from '../journal/outbox';
import type { Store } from '../store';
import { isSavedReadable } from './backup-file';
import { useBackupMemory } from './backup-memory';
import { type BackupReminder, backupReminder } from './backup-reminder';

export type SecondPlace = Response<'secondPlace.status'>;

const known = createStore<{ readonly place: SecondPlace | null }>(() => ({ place: null }));

/** Null until the machine has answered. */
export function useSecondPlace(): SecondPlace | null {
  useEffect(() => void take(() => bridge.secondPlaceStatus({})), []);
  return useStore(known, ({ place }) => place);
}

/** What the treasurer is reminded of now; a made-up fund and a browser need no reminder. */
export function useBackupReminder(): BackupReminder | null {
  const store = useOpenStore();
  const place = useSecondPlace();
  const drilledAt = useBackupMemory((memory) => memory.drilledAt);
  if (store === null || isSavedReadable(store) || place === null) return null;
  return backupReminder({ now: systemClock.now(), place: place.kind === 'none' ? 'none' : place, drilledAt });
}

/** A person picks it; what there is already goes there at once. */
export async function chooseSecondPlace(): Promise<Result<null, Failure>> {
  const chosen = await take(() => bridge.secondPlaceChoose({}));
  const store = openStoreNow();
  return chosen.ok && store !== null ? await copyToSecondPlace(store) : chosen;
}

export async function forgetSecondPlace(): Promise<Result<null, Failure>> {
  return await take(() => bridge.secondPlaceForget({}));
}

export async function copyToSecondPlace(store: Store): Promise<Result<null, Failure>> {
  if (isSavedReadable(store)) return ok(null);
  return await take(() => bridge.secondPlaceCopy({ store: store.name }));
}

async function take(call: () => Promise<Result<SecondPlace, Failure>>): Promise<Result<null, Failure>> {
  const place = await answered(call);
  if (!place.ok) return place;
  known.setState({ place: place.value });
  return ok(null);
}
