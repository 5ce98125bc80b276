/**
 * Makes a lost store again from copies and what is left of its journal, on a person's word. The rows are put in first,
 * with a new journal waiting to be sent; only then is the damaged one put aside. So a crash at any moment leaves the
 * road open, or the fund recovered.
 */
import type { AuditEntry } from '@shared/domain/audit/audit-entry';
import type { StoreName } from '@shared/ipc/contract';
import { err, ok, type Result } from '@shared/kernel/result';
import { closeDatabase, openDatabase } from '../database';
import { unlockVault } from '../sealing/unlock';
import type { Vault } from '../sealing/vault';
import { isEngineTrouble } from '../storage-failure';
import type { OpenedStore } from '../store';
import { databaseName, type Surroundings } from '../surroundings';
import { installRows } from './install';
import { openChecked, storeOf } from './open-checked';
import { bestRecovery, type Recovered } from './recovery';
import { tellUnsound } from './soundness';
import { countRows, isEmpty } from './startup-check';
import { isRecoverable, type OpenProblem, type Recovery, type StartupReport } from './startup-report';
import { releasing } from './stores';
import { takeWritingLock } from './writing-window';

/** A store that is locked has been unlocked by now. */
const ITSELF = { kind: 'itself' } as const;

/** For a store that did not open because it and its journal are lost or gone: how far it would come back; null: not at all. */
export async function findRecoveryIn(around: Surroundings, name: StoreName): Promise<Recovery | null> {
  const release = await takeWritingLock(around.locks, databaseName(name));
  if (release === null) return null;
  try {
    const found = await foundIn(around, name);
    return found?.recovered.recovery ?? null;
  } finally {
    release();
  }
}

/** Recovers the store and opens it. One that opens after all is opened as it is. */
export async function recoverStoreIn(
  around: Surroundings,
  name: StoreName,
): Promise<Result<OpenedStore, OpenProblem>> {
  const release = await takeWritingLock(around.locks, databaseName(name));
  if (release === null) return err({ kind: 'otherWindow' });
  const before = await openChecked(around, name, ITSELF);
  if (before.ok) return ok(releasing(before.value, release));
  const recovery = isRecoverable(before.error) ? await putIn(around, name) : null;
  if (recovery === null) {
    release();
    return before;
  }
  const after = await openChecked(around, name, ITSELF);
  if (!after.ok) {
    release();
    return after;
  }
  const { store, report } = after.value;
  return ok(releasing({ store, report: telling(report, recovery) }, release));
}

/** What is wrong after all goes before what went well. */
function telling(report: StartupReport, recovery: Recovery): StartupReport {
  const isWell = report.finding.kind === 'whole' || report.finding.kind === 'appended';
  return isWell ? { ...report, finding: { kind: 'recovered', recovery } } : report;
}

interface Found {
  readonly recovered: Recovered;
  readonly vault: Vault;
}

async function foundIn(around: Surroundings, name: StoreName): Promise<Found | null> {
  const unlocked = await unlockVault(around, name, {
    opener: ITSELF,
    newKeysProblem: async () => ({ kind: 'keysMissing' }),
  });
  if (!unlocked.ok) return null;
  const vault = unlocked.value;
  if (!(await isGone(name, vault))) return null;
  const { journal, packer } = around;
  const recovered = await bestRecovery({ journal, packer, name, vault });
  return recovered === null ? null : { recovered, vault };
}

/** A store that still holds rows is left to a person: they may stand nowhere else. */
async function isGone(name: StoreName, vault: Vault): Promise<boolean> {
  try {
    const database = await openDatabase(databaseName(name), { vault });
    const counts = await countRows(database);
    closeDatabase(database);
    return isEmpty(counts);
  } catch (problem) {
    if (!isEngineTrouble(problem)) throw problem;
    return false;
  }
}

/** A journal that cannot be written now is begun by the opening that follows: the rows are in. */
async function putIn(around: Surroundings, name: StoreName): Promise<Recovery | null> {
  const found = await foundIn(around, name);
  if (found === null) return null;
  const { vault, recovered } = found;
  const database = await openDatabase(databaseName(name), { vault });
  const store = storeOf(around, name, { journaled: true, database, vault });
  await tellUnsound(store);
  await installRows(store, recovered.rows, {
    action: 'recover-from-copy',
    details: detailsOf(recovered.recovery),
  });
  closeDatabase(database);
  return recovered.recovery;
}

function detailsOf({ copyAt, changes, until, unread }: Recovery): AuditEntry['details'] {
  return { copyAt, changes, until, unread };
}
