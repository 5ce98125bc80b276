import { performOn } from '@renderer/data/perform';
import { checkChains, entriesOf } from '@renderer/data/queries/audit';
import { storeReader } from '@renderer/data/reader';
import { defineAction, put } from '@shared/domain/action';
import { sealEntry } from '@shared/domain/audit/audit-chain';
import type { AuditEntry } from '@shared/domain/audit/audit-entry';
import { grantTable } from '@shared/domain/grants/grant';
import { instantOf } from '@shared/kernel/dates';
import { NO_HASH, type Sha256 } from '@shared/kernel/hash';
import { ok } from '@shared/kernel/result';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { testId } from '../../../support/action-world';
import { forgetStores, opened, surroundings } from '../../../support/data-room';
import { memoryJournal } from '../../../support/memory-journal';
import { addThePhoto, changeTheFund, GRANT, seedRows, seedUndoWorld } from '../../../support/undo-world';

const MINE = '00000000-0000-4000-8000-000000000001';
const OLD = '00000000-0000-4000-8000-000000000002';

function chainOf(device: string, length: number): AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    entries.push(
      sealEntry({
        id: `${device}:${seq}`,
        device,
        seq,
        at: instantOf(1_800_000_000_000 + seq),
        actor: 'treasurer',
        action: 'record-giver',
        subjectKind: 'giver',
        subjectId: 'x',
        details: {},
        changeHash: NO_HASH,
        previousHash: entries.at(-1)?.hash ?? NO_HASH,
      }),
    );
  }
  return entries;
}

/** Changed, and given a hash that fits. */
function resealed({ hash: _hash, ...entry }: AuditEntry): AuditEntry {
  return sealEntry({ ...entry, action: 'record-payment' });
}

const mine = chainOf(MINE, 4);
const old = chainOf(OLD, 3);
const ends = { device: MINE, auditSeq: 4, auditHash: mine[3]?.hash ?? NO_HASH };

describe('the check of the audit log', () => {
  test('a log of two devices is whole, in whatever order its entries lie', () => {
    expect(checkChains([...mine, ...old].reverse(), ends)).toEqual({
      kind: 'whole',
      entries: 7,
      head: ends.auditHash,
    });
  });

  test('an empty log of a new device is whole', () => {
    const start = { device: MINE, auditSeq: 0, auditHash: NO_HASH };
    expect(checkChains([], start)).toEqual({ kind: 'whole', entries: 0, head: NO_HASH });
  });

  test.each<[string, AuditEntry[], object]>([
    ['an entry that is gone', mine.filter(({ seq }) => seq !== 2), { kind: 'gap', seq: 2 }],
    [
      'an entry that says something else',
      mine.map((entry) => (entry.seq === 3 ? { ...entry, action: 'record-payment' } : entry)),
      { kind: 'altered', seq: 3 },
    ],
    [
      'an entry that was made again with a hash of its own',
      mine.map((entry) => (entry.seq === 3 ? resealed(entry) : entry)),
      { kind: 'notLinked', seq: 4 },
    ],
    ['entries that are cut off at the end', mine.slice(0, 2), { kind: 'endMissing', seq: 2 }],
    ['a log that was emptied', [], { kind: 'endMissing', seq: 0 }],
    ['an old chain that is damaged', [...mine, ...old.slice(1)], { kind: 'gap', seq: 1 }],
  ])('tells of %s', (_what, entries, told) => {
    expect(checkChains(entries, ends)).toEqual(told);
  });

  test('tells of a whole chain that was made anew, for the device remembers its own', () => {
    const forged = { ...ends, auditHash: 'f'.repeat(64) as Sha256 };
    expect(checkChains(mine, forged)).toEqual({ kind: 'endMissing', seq: 4 });
  });
});

describe('the log of one subject', () => {
  const ROUND = testId(6500);
  const ROUND_ACTIONS = ['close-round', 'award-round'].map((name) =>
    defineAction({
      name,
      input: z.null(),
      load: async () => null,
      decide: () =>
        ok({ puts: [], removals: [], audit: { subject: { kind: 'round', id: ROUND }, details: {} } }),
    }),
  );

  test.each<[string, string, string[]]>([
    ['of an award: how it was awarded, and its report too', GRANT.id, ['add-photo', 'award-round']],
    ['of a round: its own', ROUND, ['award-round', 'close-round']],
    ['of something unknown: nothing', testId(1), []],
  ])('%s', async (_name, id, actions) => {
    await forgetStores();
    const { store } = await opened(surroundings(memoryJournal()));
    await seedUndoWorld(store);
    await performOn(store, seedRows([put(grantTable, { ...GRANT, roundId: ROUND })]), null);
    for (const action of ROUND_ACTIONS) await performOn(store, action, null);
    await addThePhoto(store, 1);
    await changeTheFund(store, 1);
    const entries = await entriesOf(storeReader(store), id);
    expect(entries.map(({ action }) => action).sort()).toEqual(actions);
  });
});
