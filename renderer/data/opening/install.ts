/** Puts a whole set of rows in the place of what is in a store, and begins a journal that starts with them. */
import { sealEntry } from '@shared/domain/audit/audit-chain';
import { AuditEntry, auditEntryTable } from '@shared/domain/audit/audit-entry';
import { fundTable } from '@shared/domain/funds/fund';
import type { Failure } from '@shared/ipc/failure';
import { canonicalJson, hashText, NO_HASH, type Sha256 } from '@shared/kernel/hash';
import { ok, type Result } from '@shared/kernel/result';
import { type Device, newDevice } from '../device';
import { sealedBodyTexts } from '../journal/journal-body';
import { SCHEMA_VERSION } from '../migrations/index';
import { record } from '../perform';
import { addRow, countsOf, type MutableRowSet, putsOf, type RowSet, replaceRows } from '../row-set';
import { subjectKeysIn } from '../sealing/sealed-row';
import type { Store } from '../store';
import { addToOutbox } from '../write-change';

/** What the audit log says about it. */
export interface Occasion {
  readonly action: string;
  readonly details: AuditEntry['details'];
}

/**
 * `rows` as they go to disk. All in one transaction; a crash leaves the old store or the new one. Audit entries go on under a new device, so that
 * what this computer wrote after the backup was made can never be mistaken for what it writes from now on.
 */
export async function installRows(
  store: Store,
  rows: RowSet,
  occasion: Occasion,
): Promise<Result<null, Failure>> {
  return await store.inTurn(async () => {
    await replaceAll(store, { rows, device: newDevice(store.clock.newId()), occasion });
    return await recorded(store);
  });
}

/** Sends the new journal; what was asked of a person is answered now. */
export async function recorded(store: Store): Promise<Result<null, Failure>> {
  const { readOnly } = store.saveState.getState();
  if (readOnly?.kind === 'question') store.saveState.setState({ readOnly: null });
  const done = await record(store);
  return done.ok ? ok(null) : done;
}

export interface Installation {
  readonly rows: RowSet;
  readonly device: Device;
  readonly occasion: Occasion;
}

/** As `installRows`, for work that is in turn already; the device and its audit chain go on. */
export async function replaceAll(store: Store, { rows, device, occasion }: Installation): Promise<void> {
  const entry = entryFor(store, { rows, device, occasion });
  const all: MutableRowSet = new Map([...rows].map(([table, byId]) => [table, new Map(byId)]));
  addRow(all, { table: auditEntryTable.name, row: entry });
  const settled: Device = {
    ...device,
    auditSeq: entry.seq,
    auditHash: entry.hash,
    journalSeq: 0,
    journalHash: NO_HASH,
    counts: countsOf(all),
    renewal: null,
  };
  const texts = sealedBodyTexts(store, {
    kind: 'snapshot',
    schema: SCHEMA_VERSION,
    group: store.clock.newId(),
    puts: putsOf(all),
    device: settled.device,
    auditSeq: settled.auditSeq,
    auditHash: settled.auditHash,
  });
  await replaceRows(store.database, all, async () => {
    if (!store.journaled) return settled;
    const { device: after, firstHash } = await addToOutbox(store.database, settled, texts);
    return { ...after, renewal: firstHash };
  });
  store.vault.learnAnew(subjectKeysIn(putsOf(all)));
}

function entryFor(store: Store, { rows, device, occasion }: Installation): AuditEntry {
  const seq = device.auditSeq + 1;
  const [fundId = device.device] = rows.get(fundTable.name)?.keys() ?? [];
  return AuditEntry.parse(
    sealEntry({
      id: `${device.device}:${seq}`,
      device: device.device,
      seq,
      at: store.clock.now(),
      actor: store.actor(),
      action: occasion.action,
      subjectKind: 'fund',
      subjectId: fundId,
      details: occasion.details,
      changeHash: rowsHash(rows),
      previousHash: device.auditHash,
    }),
  );
}

/** Over the hash of each row: the whole as one text may be more than an engine can hold. */
function rowsHash(rows: RowSet): Sha256 {
  return hashText(
    putsOf(rows)
      .map((put) => hashText(canonicalJson(put)))
      .join(''),
  );
}
