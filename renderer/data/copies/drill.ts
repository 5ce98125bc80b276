/** The restore drill: the newest snapshot goes into a scratch store and is compared with what it says, and with the fund. */
import type { BackupProblem } from '@shared/formats/backup-problem';
import type { Response } from '@shared/ipc/contract';
import type { Failure } from '@shared/ipc/failure';
import type { Instant } from '@shared/kernel/dates';
import { add, type Cents, ZERO } from '@shared/kernel/money';
import { err, ok, type Result } from '@shared/kernel/result';
import { readDevice } from '../device';
import { answered } from '../journal/outbox';
import { tablesOf } from '../opening/row-set-check';
import { readRows } from '../row-set';
import type { Store } from '../store';
import { checkBackup } from './restore';

/** What was tried, and came out right. */
export interface Drilled {
  readonly name: string;
  readonly madeAt: Instant;
  readonly rows: number;
  /** All sources together, on the bank. */
  readonly balance: Cents;
  /** `same`: row for row what the fund holds now. `older`: something changed since. */
  readonly beside: 'same' | 'older';
}

export type DrillProblem =
  | { readonly kind: 'none' }
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'backup'; readonly problem: BackupProblem }
  /** The log stands where it stood, but the rows are others. */
  | { readonly kind: 'differs' };

export interface SnapshotShelf {
  readonly list: () => Promise<Result<Response<'snapshot.list'>, Failure>>;
  readonly read: (name: string) => Promise<Result<Response<'snapshot.read'>, Failure>>;
}

/** Changes nothing. Every row, count, total and the log are checked on the way. */
export async function drillRestore(
  store: Store,
  shelf: SnapshotShelf,
): Promise<Result<Drilled, DrillProblem>> {
  const listed = await answered(shelf.list);
  if (!listed.ok) return err({ kind: 'failure', failure: listed.error });
  const name = listed.value.snapshots[0]?.name;
  if (name === undefined) return err({ kind: 'none' });
  const read = await answered(() => shelf.read(name));
  if (!read.ok) return err({ kind: 'failure', failure: read.error });
  const checked = await checkBackup(store, read.value.bytes);
  if (!checked.ok) return err({ kind: 'backup', problem: checked.error });
  const { header, rows } = checked.value;
  const live = await liveOf(store);
  const isUnchanged = live.device?.device === header.device && live.device.auditHash === header.auditHash;
  if (isUnchanged && (await store.packer.hash(tablesOf(live.rows))) !== header.plainSha256) {
    return err({ kind: 'differs' });
  }
  const balances = header.format === 1 ? [] : Object.values(header.balances);
  return ok({
    name,
    madeAt: header.madeAt,
    rows: [...rows.values()].reduce((sum, byId) => sum + byId.size, 0),
    balance: balances.reduce((sum, amount) => add(sum, amount), ZERO),
    beside: isUnchanged ? 'same' : 'older',
  });
}

async function liveOf({ database, inTurn }: Store) {
  return await inTurn(() =>
    database.transaction('r', database.tables, async () => ({
      rows: await readRows(database),
      device: await readDevice(database),
    })),
  );
}
