import { checkBackup, checkOpenedBackup } from '@renderer/data/copies/restore';
import { restoreBroughtIn } from '@renderer/data/copies/restore-brought';
import { makeBackupFor } from '@renderer/data/copies/snapshot';
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import { auditBreak, auditEntriesOf } from '@renderer/data/row-set';
import { type BroughtKeys, broughtVault } from '@renderer/data/sealing/unlock';
import type { OpenedStore } from '@renderer/data/store';
import type { Surroundings } from '@renderer/data/surroundings';
import { startFund } from '@shared/domain/funds/actions/start-fund';
import { personTable } from '@shared/domain/people/person';
import { subjectKeyTable } from '@shared/domain/people/subject-key';
import { backupProblem } from '@shared/formats/backup-problem';
import { failure } from '@shared/ipc/failure';
import type { KeyOpener } from '@shared/ipc/key-contract';
import { err } from '@shared/kernel/result';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, forgetStores, opened, surroundings } from '../../../support/data-room';
import { fundInput } from '../../../support/fund-world';
import { memoryJournal } from '../../../support/memory-journal';
import { memoryKeys } from '../../../support/memory-keys';

beforeEach(forgetStores);
afterEach(forgetStores);

const PASSPHRASE = 'fiets onder de appelboom';

interface Old {
  readonly bytes: Uint8Array;
  readonly words: string;
}

/** A computer with two persons, a passphrase and a recovery sheet; one person is erased where `isErased`. */
async function oldComputer(isErased = false): Promise<Old> {
  const keys = memoryKeys();
  const { store, release } = await opened(surroundings(memoryJournal(), 0, keys));
  await performOn(store, startFund, fundInput());
  for (const name of ['Noor', 'Sem']) await performOn(store, addPerson, { name, email: null, phone: null });
  await keys.keysProtect({ store: 'fund', passphrase: PASSPHRASE, openBySystem: false });
  const recovery = await keys.keysRecovery({ store: 'fund' });
  if (!recovery.ok) throw new Error(recovery.error.code);
  if (isErased) await destroyFirst(store, keys);
  const exported = await keys.keysExport({ store: 'fund' });
  if (!exported.ok) throw new Error(exported.error.code);
  const keyFile = new TextDecoder().decode(exported.value.bytes);
  const bytes = await makeBackupFor(store, { appVersion: '0.1.0', keys: { kind: 'carried', keyFile } });
  release();
  await forgetStores();
  return { bytes: bytes ?? new Uint8Array(), words: recovery.value.words.join(' ') };
}

async function destroyFirst(store: OpenedStore['store'], keys: ReturnType<typeof memoryKeys>): Promise<void> {
  const noor = (await storeReader(store).all(personTable)).find(({ name }) => name === 'Noor');
  const row = await store.database.table(subjectKeyTable.name).get(noor?.id ?? '');
  await keys.keysDestroy({ store: 'fund', slots: [row.slot] });
}

async function brought(
  around: Surroundings,
  present: OpenedStore,
  { bytes, opener }: { readonly bytes: Uint8Array; readonly opener: KeyOpener },
) {
  const closed = await checkBackup(present.store, bytes);
  if (closed.ok || closed.error.code !== 'sealedElsewhere') throw new Error('It should not open here.');
  const { keyId, keyFile } = closed.error.params;
  const keys: BroughtKeys = { keyId, keyFile: keyFile ?? '', opener };
  const vault = await broughtVault(around, 'fund', keys);
  if (!vault.ok) return vault;
  const read = await around.packer.read(bytes, { knownSchema: 99, key: vault.value.snapshot });
  if (!read.ok) throw new Error(read.error.code);
  const checked = await checkOpenedBackup(present.store, read.value, vault.value);
  if (!checked.ok) throw new Error(checked.error.code);
  return await restoreBroughtIn(around, present, { backup: checked.value, keys, appVersion: '0.1.0' });
}

async function namesIn(store: OpenedStore['store']): Promise<string[]> {
  return (await storeReader(store).all(personTable)).map(({ name }) => name).sort();
}

describe('a backup from another computer', () => {
  test.each([
    ['the passphrase', (): KeyOpener => ({ kind: 'passphrase', passphrase: PASSPHRASE })],
    ['the recovery words', ({ words }: Old): KeyOpener => ({ kind: 'recovery', words })],
  ])('opens with %s, and both go on working afterwards', async (_way, openerOf) => {
    const old = await oldComputer();
    const keys = memoryKeys();
    const journal = memoryJournal();
    const around = surroundings(journal, 7, keys);
    const present = await opened(around);
    await performOn(present.store, startFund, { ...fundInput(), name: 'Ander fonds' });
    const done = await brought(around, present, { bytes: old.bytes, opener: openerOf(old) });
    if (!done.ok || !done.value.opened.ok) throw new Error(JSON.stringify(done));
    expect(done.value.problem).toBeNull();
    const { store, release } = done.value.opened.value;
    expect(await namesIn(store)).toEqual(['Noor', 'Sem']);
    expect(auditBreak(await auditEntriesOf(store.database))).toBeNull();
    expect(journal.snapshots).toHaveLength(1);
    await performOn(store, addPerson, { name: 'Ali', email: null, phone: null });
    release();
    await keys.keysLock({ store: 'fund' });
    for (const opener of [
      { kind: 'passphrase', passphrase: PASSPHRASE },
      { kind: 'recovery', words: old.words },
    ] as const) {
      expect(await keys.keysUnlock({ store: 'fund', with: opener })).toMatchObject({ ok: true });
    }
    const again = await opened(around);
    expect(again.report).toMatchObject({ finding: { kind: 'whole' }, quarantined: 0 });
    expect(await namesIn(again.store)).toEqual(['Ali', 'Noor', 'Sem']);
  });

  test('a wrong passphrase changes nothing', async () => {
    const old = await oldComputer();
    const around = surroundings(memoryJournal(), 7);
    const present = await opened(around);
    const opener = { kind: 'passphrase', passphrase: 'een andere zin dan die' } as const;
    expect(await brought(around, present, { bytes: old.bytes, opener })).toEqual(err(failure('keys.wrong')));
  });

  test('a person whose key was destroyed reads as erased', async () => {
    const old = await oldComputer(true);
    const around = surroundings(memoryJournal(), 7);
    const opener = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
    const done = await brought(around, await opened(around), { bytes: old.bytes, opener });
    if (!done.ok || !done.value.opened.ok) throw new Error(JSON.stringify(done));
    const names = await namesIn(done.value.opened.value.store);
    expect(names).toContain('Sem');
    expect(names).not.toContain('Noor');
    expect(names).toHaveLength(2);
  });

  test('when its keys cannot be taken over, what was there comes back', async () => {
    const old = await oldComputer();
    const keys = memoryKeys();
    const around = surroundings(memoryJournal(), 7, {
      ...keys,
      keysAdopt: async () => err(failure('disk.full')),
    });
    const present = await opened(around);
    await performOn(present.store, startFund, fundInput());
    await performOn(present.store, addPerson, { name: 'Ali', email: null, phone: null });
    const opener = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
    const done = await brought(around, present, { bytes: old.bytes, opener });
    if (!done.ok || !done.value.opened.ok) throw new Error(JSON.stringify(done));
    expect(done.value.problem).toEqual(failure('disk.full'));
    expect(await namesIn(done.value.opened.value.store)).toEqual(['Ali']);
  });
});

test('a snapshot of another computer, without keys, says that it opens only there', async () => {
  const first = await opened(surroundings(memoryJournal()));
  await performOn(first.store, startFund, fundInput());
  const bytes = await makeBackupFor(first.store, { appVersion: '0.1.0', keys: { kind: 'here' } });
  const { keyId } = first.store.vault.snapshot;
  first.release();
  await forgetStores();
  const { store } = await opened(surroundings(memoryJournal(), 7));
  expect(await checkBackup(store, bytes ?? new Uint8Array())).toEqual(
    err(backupProblem('sealedElsewhere', { keyId, keyFile: null })),
  );
});
