/** Makes the fixture of today's version of the store: the demo fund, some actions after it, and the real journal file. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createJournal } from '@electron/capabilities/journal/journal';
import { syncFolder } from '@electron/capabilities/safe-file';
import { makeBackup } from '@renderer/data/copies/snapshot';
import { readDevice } from '@renderer/data/device';
import { SCHEMA_VERSION } from '@renderer/data/migrations/index';
import { fillDemo } from '@renderer/data/opening/demo';
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import type { Journal, Store } from '@renderer/data/store';
import { reverseEntry } from '@shared/domain/bank/actions/reverse-entry';
import { changeGiver } from '@shared/domain/funds/actions/change-giver';
import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { recordGiver } from '@shared/domain/funds/actions/record-giver';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import type { ContributionId } from '@shared/domain/funds/contribution';
import { fundTable } from '@shared/domain/funds/fund';
import type { GiverId } from '@shared/domain/funds/giver';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { recordInitiative } from '@shared/domain/people/actions/record-initiative';
import { ok } from '@shared/kernel/result';
import { forgetStores, opened, surroundings } from './data-room';
import { contributionInput } from './fund-world';
import { memoryJournal } from './memory-journal';
import { memoryKeys } from './memory-keys';
import { type Expected, rawStoreOf, type SchemaFixture } from './schema-fixture';

const DEMO = new URL('../../resources/demo-fund.json', import.meta.url);
const LAST_GIVER = 'Joris Vijverberg';

/** `folder`: an empty scratch folder, where the journal is written as the machine room writes it. */
export async function makeFixture(folder: string): Promise<SchemaFixture> {
  await forgetStores();
  const machine = machineIn(folder);
  const keyFiles = memoryKeys();
  const { store, release } = await opened(surroundings(machine.journal, 0, keyFiles));
  const filled = await fillDemo(store, await readFile(fileURLToPath(DEMO), 'utf8'));
  if (!filled.ok) throw new Error(JSON.stringify(filled.error));
  await actAWhile(store);
  const backup = Buffer.from(await makeBackup(store, '0.1.0'));
  const raw = await rawStoreOf(store.database);
  const expected = await expectedOf(store);
  release();
  await machine.close();
  const journal = await readFile(join(folder, 'fund.journal'));
  await forgetStores();
  const keys = keyFiles.files.fund === null ? null : Buffer.from(keyFiles.files.fund);
  return { version: SCHEMA_VERSION, journal, backup, keys, store: raw, expected };
}

/** The real journal file under the contract's methods. */
export function machineIn(folder: string): { journal: Journal; close: () => Promise<void> } {
  const now = () => new Date('2026-12-04T13:00:00Z');
  const file = createJournal({ folder, store: 'fund', now, syncFolder, onTorn: () => undefined });
  const journal: Journal = {
    ...memoryJournal(),
    journalHead: () => file.head(),
    journalAppend: ({ lines }) => file.append(lines),
    journalRead: ({ afterSeq, afterHash, limit }) =>
      afterHash === undefined
        ? file.read(afterSeq, limit)
        : file.readAfter({ seq: afterSeq, hash: afterHash }, limit),
    journalRetire: () => file.retire(),
    snapshotWrite: async ({ bytes }) => ok({ name: 'none', bytes: bytes.length }),
  };
  return { journal, close: file.close };
}

async function actAWhile(store: Store): Promise<void> {
  const act = async (performed: ReturnType<typeof performOn>): Promise<string> => {
    const answer = await performed;
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value.subjectId;
  };
  const contact = { name: 'Mara de Wit', email: 'mara@example.org', phone: null };
  const organisation = { kind: 'company', name: 'Bakkerij Vos', kvkNumber: null } as const;
  const company = await act(performOn(store, recordGiver, { ...organisation, contact }));
  // Takes its contact person away: a row that is removed.
  const withoutContact = { id: company as GiverId, details: { ...organisation, contact: null } };
  await act(performOn(store, changeGiver, withoutContact));
  const person = { name: 'Joris', email: null, phone: null };
  const giver = await act(performOn(store, recordGiver, { kind: 'privatePerson', person }));
  await act(
    performOn(store, changeGiver, {
      id: giver as GiverId,
      details: { kind: 'privatePerson', person: { ...person, name: LAST_GIVER } },
    }),
  );
  const promise = contributionInput({ giver: { kind: 'known', giverId: giver as GiverId } });
  const contributionId = (await act(performOn(store, recordContribution, promise))) as ContributionId;
  const { amount, promisedOn: day } = promise;
  await act(performOn(store, recordReceipt, { contributionId, amount, day }));
  const last = await storeReader(store).last(ledgerEntryTable, 'number');
  if (last === null) throw new Error('There is no entry to reverse.');
  await act(performOn(store, reverseEntry, { entryId: last.id, reason: 'Dubbel geboekt' }));
  const bankAccount = { iban: 'NL91ABNA0417164300', holder: 'Buurttuin Noord' };
  const details = { legalForm: 'informal', kvkNumber: null, area: null };
  const initiative = { name: 'Buurttuin Noord', ...details, contact, bankAccount };
  await act(performOn(store, recordInitiative, recordInitiative.input.parse(initiative)));
}

async function expectedOf(store: Store): Promise<Expected> {
  const reader = storeReader(store);
  const device = await readDevice(store.database);
  const [fund] = await reader.all(fundTable);
  if (device === null || fund === undefined) throw new Error('The store has no fund.');
  const lines = (await reader.all(ledgerEntryTable)).flatMap((entry) => entry.lines);
  return {
    fund: fund.name,
    auditSeq: device.auditSeq,
    journalSeq: device.journalSeq,
    counts: device.counts,
    ledgerCents: lines.reduce((sum, { amount }) => sum + Math.max(0, amount), 0),
    lastGiver: LAST_GIVER,
  };
}
