/** What the board had removed can be read nowhere any more: not in the store, not in the journal, not by any key left. */
import { carryOutOn } from '@renderer/data/keys/erase';
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import { auditBreak, auditEntriesOf } from '@renderer/data/row-set';
import { openRow } from '@renderer/data/sealing/sealed-row';
import type { Store } from '@renderer/data/store';
import type { Surroundings } from '@renderer/data/surroundings';
import { defineAction, type Put } from '@shared/domain/action';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { keyToDestroyTable } from '@shared/domain/people/key-to-destroy';
import { decideRemoval } from '@shared/domain/privacy/actions/decide-removal';
import { proposeRemoval } from '@shared/domain/privacy/actions/propose-removal';
import { dueForRemoval } from '@shared/domain/privacy/retention/due';
import type { RetentionProposalId } from '@shared/domain/privacy/retention/proposal';
import { ALL_PHOTOS, loadRetentionBook } from '@shared/domain/privacy/retention/retention-book';
import { lineKey, linesHash } from '@shared/domain/privacy/retention/retention-line';
import type { Day } from '@shared/kernel/dates';
import { ok } from '@shared/kernel/result';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { forgetStores, opened, surroundings } from '../../../support/data-room';
import { memoryJournal } from '../../../support/memory-journal';
import { memoryKeys } from '../../../support/memory-keys';
import { giftLife, planLife, secretsOf, voteLife } from '../../../support/retention-world';

afterEach(forgetStores);

const TODAY = '2026-12-04' as Day;
const LONG_AGO = '2016-03-10' as Day;

const seed = (puts: readonly Put[]) =>
  defineAction({
    name: 'seed',
    input: z.null(),
    load: async () => null,
    decide: () => ok({ puts, removals: [], audit: { subject: { kind: 'seed', id: 'seed' }, details: {} } }),
  });

/** Lives of long ago, of which all is due, and one that is still open. */
async function filled(around: Surroundings) {
  const { store, release } = await opened(around);
  const gone = [
    planLife(1, 'declined', LONG_AGO),
    planLife(2, 'settled', LONG_AGO),
    giftLife(3, LONG_AGO, LONG_AGO),
    voteLife(4, LONG_AGO),
  ];
  const stays = planLife(5, 'reported', LONG_AGO);
  await performOn(store, seed([...gone.flat(), ...stays]), null);
  return { store, release };
}

async function decided(store: Store): Promise<RetentionProposalId> {
  const lines = dueForRemoval(await loadRetentionBook(storeReader(store), ALL_PHOTOS), TODAY);
  const made = await performOn(store, proposeRemoval, { keys: lines.map(lineKey), seen: linesHash(lines) });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const proposalId = made.value.subjectId as RetentionProposalId;
  const input = { proposalId, decidedOn: TODAY, decidedBy: 'Vergadering', kept: [] };
  const done = await performOn(store, decideRemoval, input);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return proposalId;
}

/** Every row that the journal and the store ever held, opened with every key that is left. */
async function allThatCanBeRead(store: Store, journal: Surroundings['journal']): Promise<string> {
  const read = await journal.journalRead({ store: 'fund', afterSeq: 0, limit: 1000 });
  if (!read.ok) throw new Error(read.error.code);
  const bodies = read.value.lines.map(({ body }) => {
    const { schema, sealed } = JSON.parse(body);
    return JSON.parse(store.vault.journal.open(sealed, `journal/fund/${schema}`) ?? 'null');
  });
  const kept = await Promise.all(
    store.database.tables.map(async ({ name }) =>
      (await store.database.table(name).toArray()).map((row) => ({ table: name, row })),
    ),
  );
  const rows = [...bodies.flatMap(({ puts }) => puts), ...kept.flat()];
  return JSON.stringify(rows.map((row) => openRow(store.vault, row)));
}

const ballotsIn = (text: string) => text.split('"choices":[{').length - 1;

test('every word of what was due is gone from store and journal, the ledger is as it was, what is open stays', async () => {
  const journal = memoryJournal();
  const keys = memoryKeys();
  const { store, release } = await filled(surroundings(journal, 0, keys));
  const ledger = await storeReader(store).all(ledgerEntryTable);
  const proposalId = await decided(store);
  const before = await allThatCanBeRead(store, journal);
  const secrets = [1, 2, 3].flatMap(secretsOf).filter((secret) => before.includes(secret));
  expect([secrets.length, ballotsIn(before)]).toEqual([25, 4]);
  expect(await carryOutOn(store, proposalId)).toEqual(ok({ keysGone: true }));
  release();
  const again = await opened(surroundings(journal, 0, keys));
  expect(again.report).toMatchObject({ finding: { kind: 'whole' }, quarantined: 0 });
  const after = await allThatCanBeRead(again.store, journal);
  expect(secrets.filter((secret) => after.includes(secret))).toEqual([]);
  expect(ballotsIn(after)).toBe(0);
  const open = secretsOf(5).filter((secret) => before.includes(secret));
  expect(open.filter((secret) => !after.includes(secret))).toEqual([]);
  const reader = storeReader(again.store);
  expect(await reader.all(ledgerEntryTable)).toEqual(ledger);
  expect(await reader.all(keyToDestroyTable)).toEqual([]);
  expect(auditBreak(await auditEntriesOf(again.store.database))).toBeNull();
  again.release();
});
