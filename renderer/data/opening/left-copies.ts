/**
 * The copies of a store that stand beside it. Where store and journal are both gone they may be all that is left of a fund:
 * then none begins anew before a person has put them aside.
 */
import { type BackupHeader, readEnvelope } from '@shared/formats/backup-header';
import type { StoreName } from '@shared/ipc/contract';
import { answered } from '../journal/outbox';
import type { Journal } from '../store';

type Shelf = { readonly journal: Pick<Journal, 'snapshotList' | 'snapshotRead'> };

/** Null: damaged, or of a newer app. */
type Test = (header: BackupHeader | null) => boolean;

/** Whether any is such a copy; also where nobody can tell which there are. */
export async function isAnyCopy({ journal }: Shelf, store: StoreName, is: Test): Promise<boolean> {
  const listed = await answered(() => journal.snapshotList({ store }));
  if (!listed.ok) return true;
  for (const { name } of listed.value.snapshots) {
    const read = await answered(() => journal.snapshotRead({ store, name }));
    const copy = read.ok ? readEnvelope(read.value.bytes) : read;
    if (is(copy.ok ? copy.value.header : null)) return true;
  }
  return false;
}

/** Copies that other keys sealed were left by a person who began anew without them; a made-up fund is made again. */
export async function isACopyLeft(shelf: Shelf, store: StoreName, keyId: string): Promise<boolean> {
  if (store === 'demo') return false;
  return await isAnyCopy(shelf, store, (header) => header?.format !== 2 || header.keyId === keyId);
}
