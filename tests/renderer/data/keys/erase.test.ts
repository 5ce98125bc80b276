import { currentStore } from '@renderer/data/current-store';
import { eraseOn } from '@renderer/data/keys/erase';
import { perform, performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import { auditBreak, auditEntriesOf } from '@renderer/data/row-set';
import { openRow } from '@renderer/data/sealing/sealed-row';
import type { Store } from '@renderer/data/store';
import type { Surroundings } from '@renderer/data/surroundings';
import { recordApplication } from '@shared/domain/applications/actions/record-application';
import { applicationTable } from '@shared/domain/applications/application';
import { changeInitiative } from '@shared/domain/people/actions/change-initiative';
import { recordInitiative } from '@shared/domain/people/actions/record-initiative';
import { type InitiativeId, initiativeTable } from '@shared/domain/people/initiative';
import { keyToDestroyTable } from '@shared/domain/people/key-to-destroy';
import { personTable } from '@shared/domain/people/person';
import { erasureFingerprint, planErasure } from '@shared/domain/privacy/erasure';
import { loadErasureBook } from '@shared/domain/privacy/erasure-book';
import { failure } from '@shared/ipc/failure';
import type { Day } from '@shared/kernel/dates';
import { err, ok } from '@shared/kernel/result';
import { afterEach, expect, test } from 'vitest';
import { applicationInput, NEW_INITIATIVE } from '../../../support/application-world';
import { forgetStores, opened, surroundings } from '../../../support/data-room';
import { memoryJournal } from '../../../support/memory-journal';
import { memoryKeys } from '../../../support/memory-keys';

afterEach(forgetStores);

const TODAY = '2026-12-04' as Day;
const contact = { name: 'Zoë Wybrandi', email: 'zoe@wybrandi.example', phone: '06 99887766' };
const bankAccount = { iban: 'NL91ABNA0417164300', holder: 'Z. Wybrandi' };
const SECRETS = [contact.name, contact.email, contact.phone, bankAccount.iban, bankAccount.holder];

async function filled(around: Surroundings) {
  const { store, release, report } = await opened(around);
  const details = { ...NEW_INITIATIVE.details, contact, bankAccount };
  const made = await performOn(store, recordInitiative, recordInitiative.input.parse(details));
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const initiativeId = made.value.subjectId as InitiativeId;
  const plan = applicationInput({ initiative: { kind: 'known', initiativeId } });
  const asked = await performOn(store, recordApplication, plan);
  if (!asked.ok) throw new Error(JSON.stringify(asked.error));
  return { store, release, report, initiativeId };
}

async function erased(store: Store, id: InitiativeId) {
  const subject = { kind: 'initiative', id } as const;
  const plan = planErasure(await loadErasureBook(storeReader(store)), subject, TODAY);
  if (plan === null) throw new Error('There is nothing to erase.');
  return await eraseOn(store, { subject, seen: erasureFingerprint(plan) });
}

/** Every row that the journal and the store ever held, opened with every key that is left. */
async function allThatCanBeRead(store: Store, journal: Surroundings['journal']): Promise<string> {
  const read = await journal.journalRead({ store: 'fund', afterSeq: 0, limit: 1000 });
  if (!read.ok) throw new Error(read.error.code);
  const bodies = read.value.lines.map(({ body }) => {
    const { schema, sealed } = JSON.parse(body);
    const text = store.vault.journal.open(sealed, `journal/fund/${schema}`);
    return JSON.parse(text ?? 'null');
  });
  const kept = await Promise.all(
    store.database.tables.map(async ({ name }) =>
      (await store.database.table(name).toArray()).map((row) => ({ table: name, row })),
    ),
  );
  const rows = [...bodies.flatMap(({ puts }) => puts), ...kept.flat()];
  return JSON.stringify([bodies, rows.map((row) => openRow(store.vault, row))]);
}

test('nothing of the person can be read from store or journal any more, and the rest is as it was', async () => {
  const journal = memoryJournal();
  const keys = memoryKeys();
  const { store, release, initiativeId } = await filled(surroundings(journal, 0, keys));
  const plans = await storeReader(store).all(applicationTable);
  const before = await allThatCanBeRead(store, journal);
  expect(SECRETS.filter((secret) => !before.includes(secret))).toEqual([]);
  expect(await erased(store, initiativeId)).toEqual(ok({ keysGone: true }));
  release();
  const again = await opened(surroundings(journal, 0, keys));
  expect(again.report).toMatchObject({ finding: { kind: 'whole' }, quarantined: 0 });
  const after = await allThatCanBeRead(again.store, journal);
  expect(SECRETS.filter((secret) => after.includes(secret))).toEqual([]);
  const reader = storeReader(again.store);
  expect(await reader.all(personTable)).toEqual([]);
  expect(await reader.all(keyToDestroyTable)).toEqual([]);
  expect(await reader.all(applicationTable)).toEqual(plans);
  expect(await reader.get(initiativeTable, initiativeId)).toMatchObject({
    name: NEW_INITIATIVE.details.name,
    contactId: null,
    bankAccount: null,
  });
  expect(auditBreak(await auditEntriesOf(again.store.database))).toBeNull();
  again.release();
});

test('keys that could not be destroyed go at the next start', async () => {
  const journal = memoryJournal();
  const keys = memoryKeys();
  const broken = { ...keys, keysDestroy: async () => err(failure('machine.failed')) };
  const { store, release, initiativeId } = await filled(surroundings(journal, 0, broken));
  expect(await erased(store, initiativeId)).toEqual(ok({ keysGone: false }));
  expect(await storeReader(store).all(keyToDestroyTable)).toHaveLength(2);
  release();
  const again = await opened(surroundings(journal, 0, keys));
  expect(await storeReader(again.store).all(keyToDestroyTable)).toEqual([]);
  const after = await allThatCanBeRead(again.store, journal);
  expect(SECRETS.filter((secret) => after.includes(secret))).toEqual([]);
  again.release();
});

test('what is said of the initiative after its erasure is sealed with its new key', async () => {
  const journal = memoryJournal();
  const { store, release, initiativeId } = await filled(surroundings(journal));
  const slotOf = async () => (await store.database.table('subjectKeys').get(initiativeId)).slot;
  const before = await slotOf();
  await erased(store, initiativeId);
  const after = await slotOf();
  expect(after).not.toBe(before);
  const row = await store.database.table('initiatives').get(initiativeId);
  expect(row.sealed.slot).toBe(after);
  release();
});

test('a contact who is replaced can be read nowhere any more, and comes back whole when that is taken back', async () => {
  const journal = memoryJournal();
  const { store, release, report, initiativeId } = await filled(surroundings(journal));
  currentStore.setState({ current: { kind: 'open', store, release, report } });
  const other = { name: 'Ayse Demir', email: null, phone: null };
  const details = { ...NEW_INITIATIVE.details, contact: other };
  const changed = await perform(changeInitiative, { ...details, id: initiativeId });
  currentStore.setState({ current: { kind: 'none' } });
  if (!changed.ok) throw new Error(JSON.stringify(changed.error));
  const after = await allThatCanBeRead(store, journal);
  expect([contact.name, contact.phone, other.name].map((text) => after.includes(text))).toEqual([
    false,
    false,
    true,
  ]);
  expect(await storeReader(store).all(keyToDestroyTable)).toEqual([]);
  expect((await changed.value.undo?.run())?.ok).toBe(true);
  expect(await storeReader(store).all(personTable)).toMatchObject([contact]);
  release();
});
