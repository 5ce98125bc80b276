/** Restoring a backup of another computer on a machine that dies: at any moment it leaves the old fund or the new one. */

import { checkBackup, checkOpenedBackup } from '@renderer/data/copies/restore';
import { restoreBroughtIn } from '@renderer/data/copies/restore-brought';
import { makeBackupFor } from '@renderer/data/copies/snapshot';
import { openStoreIn } from '@renderer/data/opening/stores';
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import { type BroughtKeys, broughtVault } from '@renderer/data/sealing/unlock';
import type { Surroundings } from '@renderer/data/surroundings';
import { startFund } from '@shared/domain/funds/actions/start-fund';
import { fundTable } from '@shared/domain/funds/fund';
import { personTable } from '@shared/domain/people/person';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, forgetStores, memoryLocks, opened, surroundings } from '../../../support/data-room';
import { fundInput } from '../../../support/fund-world';
import { type MemoryJournal, memoryJournal } from '../../../support/memory-journal';
import { type MemoryKeys, memoryKeys } from '../../../support/memory-keys';

beforeEach(forgetStores);
afterEach(forgetStores);

const PASSPHRASE = 'fiets onder de appelboom';
const OPENER = { kind: 'passphrase', passphrase: PASSPHRASE } as const;

async function backupFromElsewhere(): Promise<Uint8Array> {
  const keys = memoryKeys();
  const { store, release } = await opened(surroundings(memoryJournal(), 0, keys));
  await performOn(store, startFund, { ...fundInput(), name: 'Nieuw fonds' });
  await performOn(store, addPerson, { name: 'Noor', email: null, phone: null });
  await keys.keysProtect({ store: 'fund', passphrase: PASSPHRASE, openBySystem: false });
  const exported = await keys.keysExport({ store: 'fund' });
  if (!exported.ok) throw new Error(exported.error.code);
  const keyFile = new TextDecoder().decode(exported.value.bytes);
  const bytes = await makeBackupFor(store, { appVersion: '0.1.0', keys: { kind: 'carried', keyFile } });
  release();
  await forgetStores();
  return bytes ?? new Uint8Array();
}

/** What is on disk, besides the engine's own stores. */
interface Disk {
  readonly keys: MemoryKeys;
  readonly journal: MemoryJournal;
}

/** From this call to the machine on nothing is answered any more. */
interface Death {
  readonly call: string;
  /** Whether that call still reaches the disk. */
  readonly isDone: boolean;
}

/** In the order of the work: before each call, and after each that changes something on disk. */
const MOMENTS: readonly Death[] = [
  { call: 'snapshotWrite', isDone: false },
  { call: 'snapshotWrite', isDone: true },
  { call: 'keysAdopt', isDone: false },
  { call: 'keysAdopt', isDone: true },
  { call: 'keysStatus', isDone: false },
  { call: 'keysUnlock', isDone: false },
  { call: 'journalHead', isDone: false },
  { call: 'journalRead', isDone: false },
  { call: 'journalRetire', isDone: false },
  { call: 'journalRetire', isDone: true },
  { call: 'journalAppend', isDone: false },
  { call: 'journalAppend', isDone: true },
  { call: 'storeLastEnd', isDone: false },
  { call: 'storeSound', isDone: true },
];

/** A machine that stops answering, as a page finds it whose app was killed. */
function dyingMachine({ keys, journal }: Disk, { call, isDone }: Death) {
  let isDead = false;
  let die: () => void = () => undefined;
  const died = new Promise<'died'>((resolve) => {
    die = () => resolve('died');
  });
  const watched = <Machine extends object>(machine: Machine): Machine =>
    new Proxy(machine, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return async (request: unknown) => {
          if (isDead) return await new Promise(() => undefined);
          if (name === call) {
            isDead = true;
            if (isDone) await Reflect.apply(method, target, [request]);
            die();
            return await new Promise(() => undefined);
          }
          return await Reflect.apply(method, target, [request]);
        };
      },
    });
  return { died, journal: watched(journal), keys: watched(keys) };
}

async function oldFund(disk: Disk): Promise<void> {
  const { store, release } = await opened(surroundings(disk.journal, 7, disk.keys));
  await performOn(store, startFund, { ...fundInput(), name: 'Oud fonds' });
  await performOn(store, addPerson, { name: 'Ali', email: null, phone: null });
  release();
}

/** Restores; true when the machine died on the way. */
async function restoreUntil(disk: Disk, bytes: Uint8Array, death: Death) {
  const whole = surroundings(disk.journal, 7, disk.keys);
  const present = await opened(whole);
  const closed = await checkBackup(present.store, bytes);
  if (closed.ok || closed.error.code !== 'sealedElsewhere') throw new Error('It should not open here.');
  const { keyId, keyFile } = closed.error.params;
  const keys: BroughtKeys = { keyId, keyFile: keyFile ?? '', opener: OPENER };
  const vault = await broughtVault(whole, 'fund', keys);
  if (!vault.ok) throw new Error(vault.error.code);
  const read = await whole.packer.read(bytes, { knownSchema: 99, key: vault.value.snapshot });
  if (!read.ok) throw new Error(read.error.code);
  const backup = await checkOpenedBackup(present.store, read.value, vault.value);
  if (!backup.ok) throw new Error(backup.error.code);
  const { died, journal, keys: dyingKeys } = dyingMachine(disk, death);
  const around: Surroundings = { ...whole, journal, keys: dyingKeys };
  const store = { ...present.store, journal };
  const work = restoreBroughtIn(
    around,
    { ...present, store },
    { backup: backup.value, keys, appVersion: '0' },
  );
  const end = await Promise.race([died, work]);
  if (end !== 'died' && end.ok && end.value.opened.ok) end.value.opened.value.release();
  return end === 'died';
}

/** The next start of the app: no key in memory, no lock held. */
async function startAgain(disk: Disk) {
  await disk.keys.keysLock({ store: 'fund' });
  const around = { ...surroundings(disk.journal, 8, disk.keys), locks: memoryLocks() };
  const itself = await openStoreIn(around, 'fund');
  const again =
    itself.ok || itself.error.kind !== 'locked' ? itself : await openStoreIn(around, 'fund', OPENER);
  if (!again.ok) return { problem: again.error };
  const { store, report, release } = again.value;
  const reader = storeReader(store);
  const found = {
    finding: report.finding.kind,
    quarantined: report.quarantined,
    fund: (await reader.all(fundTable)).map(({ name }) => name),
    persons: (await reader.all(personTable)).map(({ name }) => name),
  };
  release();
  return found;
}

/** Some thirty deaths and starts, on a busy machine. */
const LIMIT_MS = 120_000;

const OLD = { quarantined: 0, fund: ['Oud fonds'], persons: ['Ali'] };
const NEW = { quarantined: 0, fund: ['Nieuw fonds'], persons: ['Noor'] };

describe('a machine that dies while a backup of another computer comes in', () => {
  test('leaves the old fund or the new one, whole, and the new one stays', {
    timeout: LIMIT_MS,
  }, async () => {
    const bytes = await backupFromElsewhere();
    const seen = new Set<string>();
    for (const { call, isDone } of MOMENTS) {
      await forgetStores();
      const disk: Disk = { keys: memoryKeys(), journal: memoryJournal() };
      await oldFund(disk);
      const isDead = await restoreUntil(disk, bytes, { call, isDone });
      const first = await startAgain(disk);
      const which = JSON.stringify(first).includes('Nieuw') ? 'new' : 'old';
      seen.add(which);
      const where = `${isDone ? 'after' : 'before'} ${call}`;
      expect({ where, isDead, ...first }).toMatchObject({
        where,
        isDead: true,
        ...(which === 'new' ? NEW : OLD),
      });
      if (which === 'new') {
        expect({ where, ...(await startAgain(disk)) }).toMatchObject({ where, finding: 'whole', ...NEW });
      }
      expect(await Dexie.exists('buurtpot-arriving-fund')).toBe(false);
    }
    expect([...seen].sort()).toEqual(['new', 'old']);
  });
});
