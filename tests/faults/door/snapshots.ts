/** Snapshots in the running window: written one after the other, and read back whole. */
import { bridge } from '@renderer/bridge/bridge';
import { packHere } from '@renderer/data/copies/packer';
import { checkBackup } from '@renderer/data/copies/restore';
import { saveSnapshot } from '@renderer/data/copies/snapshot';
import { readDevice } from '@renderer/data/device';
import type { Store } from '@renderer/data/store';

/** A snapshot on disk; `auditSeq` of the last entry in it, null when it cannot be read. */
export type SnapshotFound = { readonly name: string; readonly auditSeq: number | null };

/** The app packs in a worker, which takes most of the time to start; one in so many goes that way, the rest here. */
const IN_WORKER_EVERY = 5;

/** Tells, per snapshot that the app calls written, the last entry it must hold at least; ends when one fails. */
export async function streamSnapshots(
  store: Store,
  onWritten: (auditSeq: number) => void,
): Promise<string | null> {
  const quick = { ...store, packer: packHere };
  for (let count = 0; ; count += 1) {
    const auditSeq = (await readDevice(store.database))?.auditSeq ?? 0;
    const saved = await saveSnapshot(count % IN_WORKER_EVERY === 0 ? store : quick, '0.1.0');
    if (!saved.ok) return saved.error.code;
    onWritten(auditSeq);
  }
}

/** Newest first. */
export async function readSnapshots(store: Store): Promise<readonly SnapshotFound[]> {
  const listed = await bridge.snapshotList({ store: store.name });
  if (!listed.ok) throw new Error(listed.error.code);
  const quick = { ...store, packer: packHere };
  const found: SnapshotFound[] = [];
  for (const { name } of listed.value.snapshots) {
    const read = await bridge.snapshotRead({ store: store.name, name });
    const checked = read.ok ? await checkBackup(quick, read.value.bytes) : null;
    found.push({ name, auditSeq: checked?.ok === true ? checked.value.header.auditSeq : null });
  }
  return found;
}
