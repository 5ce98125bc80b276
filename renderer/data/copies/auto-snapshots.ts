/** Snapshots that the app makes by itself: some time after a change, at most one an hour, and at closing. */
import { roundTable } from '@shared/domain/voting/round';
import { isVoteRunning } from '@shared/domain/voting/running-vote';
import { type Failure, failure } from '@shared/ipc/failure';
import type { Result } from '@shared/kernel/result';
import { bridge } from '../../bridge/bridge';
import { readDevice } from '../device';
import { storeReader } from '../reader';
import type { Store } from '../store';
import { appVersion } from './backup-file';
import { useBackupMemory } from './backup-memory';
import { copyToSecondPlace } from './second-place';
import { saveSnapshot } from './snapshot';
import { type SnapshotTurn, snapshotIn } from './snapshot-turn';

/** After the first change since the last look, so that what belongs together goes in together. */
const QUIET_MS = 60_000;
/** A copy must not keep anyone from closing or locking. */
const CLOSING_MS = 8000;

/** While the store is open; gives back how to stop. */
export function watchSnapshots(store: Store): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isGone = false;
  const arm = (milliseconds: number) => {
    if (isGone || timer !== null) return;
    timer = setTimeout(() => void look(), milliseconds);
  };
  const look = async () => {
    timer = null;
    const wait = await turnOf(store).then((turn) => (turn === null ? null : snapshotIn(turn)));
    if (isGone || wait === null) return;
    if (wait > 0) arm(wait);
    else await takeSnapshot(store);
  };
  arm(QUIET_MS);
  const unsubscribe = store.saveState.subscribe((state, before) => {
    if (state.savedAt !== before.savedAt) arm(QUIET_MS);
  });
  return () => {
    isGone = true;
    unsubscribe();
    if (timer !== null) clearTimeout(timer);
  };
}

/** What changed since the last snapshot goes into one more, however short ago that was. */
export async function snapshotAtClosing(store: Store): Promise<void> {
  if (!(await owesSnapshot(store))) return;
  await Promise.race([takeSnapshot(store), new Promise((resolve) => setTimeout(resolve, CLOSING_MS))]);
}

/** Whether something changed since the last snapshot. Then it is owed: when none comes of it now, the next start makes it. */
export async function owesSnapshot(store: Store): Promise<boolean> {
  const turn = await turnOf(store);
  if (turn === null || snapshotIn(turn) === null) return false;
  useBackupMemory.setState({ isOwed: true });
  return true;
}

/** Makes a snapshot now, and has it copied to the second place. */
export async function takeSnapshot(store: Store): Promise<Result<null, Failure>> {
  const device = await readDevice(store.database);
  if (device === null) return { ok: false, error: failure('store.closed') };
  const at = store.clock.now();
  const saved = await saveSnapshot(store, await appVersion());
  if (!saved.ok) {
    void bridge.logWrite({ level: 'warning', code: 'snapshot.failed', details: { code: saved.error.code } });
    return saved;
  }
  useBackupMemory.setState({ snapshotAt: at, snapshotHash: device.auditHash, isOwed: false });
  return await copyToSecondPlace(store);
}

/** null: this store gets no copies by itself. A made-up fund needs none, and a browser has no place for them. */
async function turnOf(store: Store): Promise<SnapshotTurn | null> {
  if (store.name === 'demo' || !store.journaled || store.saveState.getState().readOnly !== null) return null;
  const device = await readDevice(store.database).catch(() => null);
  if (device === null || device.auditSeq === 0) return null;
  const rounds = await storeReader(store).all(roundTable);
  const { snapshotAt: lastAt, snapshotHash: lastHash, isOwed } = useBackupMemory.getState();
  const isVoting = isVoteRunning(rounds);
  return { now: store.clock.now(), lastAt, lastHash, hash: device.auditHash, isOwed, isVoting };
}
