/**
 * What every released version left on disk opens in this one: its store, its journal alone, and its backup. Here on an
 * IndexedDB in memory; `npm run faults -- --schemas` does the same in a real engine. `UPDATE_SCHEMA=1` makes the
 * fixture of today's version when there is none yet; an existing one is never written again.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkBackup, restoreBackup } from '@renderer/data/copies/restore';
import { readDevice } from '@renderer/data/device';
import { SCHEMA_VERSION } from '@renderer/data/migrations/index';
import { storeReader } from '@renderer/data/reader';
import { auditBreak, auditEntriesOf } from '@renderer/data/row-set';
import type { Store } from '@renderer/data/store';
import { fundTable } from '@shared/domain/funds/fund';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { personTable } from '@shared/domain/people/person';
import { ok } from '@shared/kernel/result';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { forgetStores, opened, surroundings } from '../support/data-room';
import { memoryJournal } from '../support/memory-journal';
import { memoryKeys } from '../support/memory-keys';
import {
  countsOnceOpened,
  fixtureVersions,
  pourRawStore,
  readFixture,
  writeFixture,
} from '../support/schema-fixture';
import { machineIn, makeFixture } from '../support/schema-fixture-maker';

/** Ids made here must not be those made when the fixture was. */
const OTHER_COMPUTER = 7;
/** Older stores are sealed when they are opened, and say so. */
const FIRST_SEALED = 2;
const scratch = await mkdtemp(join(tmpdir(), 'buurtpot-schema-'));
afterAll(async () => await rm(scratch, { recursive: true, force: true }));

if (process.env.UPDATE_SCHEMA === '1' && !fixtureVersions().includes(SCHEMA_VERSION)) {
  const folder = join(scratch, 'made');
  await mkdir(folder);
  writeFixture(await makeFixture(folder));
}

beforeEach(forgetStores);

async function journalFolder(journal: Buffer): Promise<string> {
  const folder = await mkdtemp(join(scratch, 'journal-'));
  await writeFile(join(folder, 'fund.journal'), journal);
  return folder;
}

/** The keys as that version left them. */
function keysLeft(file: Buffer | null) {
  const keys = memoryKeys();
  if (file !== null) keys.files.fund = new Uint8Array(file);
  return keys;
}

async function found(store: Store) {
  const reader = storeReader(store);
  const lines = (await reader.all(ledgerEntryTable)).flatMap((entry) => entry.lines);
  return {
    fund: (await reader.all(fundTable))[0]?.name,
    ledgerCents: lines.reduce((sum, { amount }) => sum + Math.max(0, amount), 0),
    names: (await reader.all(personTable)).map(({ name }) => name),
    chain: auditBreak(await auditEntriesOf(store.database)),
    counts: (await readDevice(store.database))?.counts,
  };
}

test('every version before this one has a fixture', () => {
  const earlier = Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1);
  expect(earlier.filter((version) => !fixtureVersions().includes(version))).toEqual([]);
});

describe.each(fixtureVersions())('what schema %i left on disk', (version) => {
  const fixture = readFixture(version);
  const { journal, backup, keys, store: raw, expected } = fixture;
  const { fund, ledgerCents, counts, lastGiver } = expected;
  const whole = {
    fund,
    ledgerCents,
    names: expect.arrayContaining([lastGiver]),
    chain: null,
    counts: expect.objectContaining(countsOnceOpened(fixture)),
  };

  test('opens as it was, store beside journal', async () => {
    await pourRawStore('buurtpot-fund', raw);
    const machine = machineIn(await journalFolder(journal));
    const { store, report, release } = await opened(
      surroundings(machine.journal, OTHER_COMPUTER, keysLeft(keys)),
    );
    const kind = version < FIRST_SEALED ? 'sealedNow' : 'whole';
    expect(report).toMatchObject({ finding: { kind }, quarantined: 0 });
    expect(await found(store)).toEqual(whole);
    release();
    await machine.close();
  });

  test('is made again from its journal alone', async () => {
    const machine = machineIn(await journalFolder(journal));
    const { store, report, release } = await opened(
      surroundings(machine.journal, OTHER_COMPUTER, keysLeft(keys)),
    );
    const kind = version < FIRST_SEALED ? 'sealedNow' : 'rebuilt';
    expect(report).toMatchObject({ finding: { kind }, quarantined: 0 });
    expect(await found(store)).toEqual(whole);
    release();
    await machine.close();
  });

  test('is restored from its backup, with one entry that says so', async () => {
    const { store, release } = await opened(surroundings(memoryJournal(), OTHER_COMPUTER, keysLeft(keys)));
    const checked = await checkBackup(store, backup);
    if (!checked.ok) throw new Error(checked.error.code);
    expect(await restoreBackup(store, checked.value, '0.1.0')).toEqual(ok(null));
    // Only who is still there gets a key again.
    const { subjectKeys: _keys, ...rows } = counts;
    const withRestore = { ...rows, auditEntries: (counts.auditEntries ?? 0) + 1 };
    expect(await found(store)).toEqual({ ...whole, counts: expect.objectContaining(withRestore) });
    release();
  });
});
