import { put } from '@shared/domain/action';
import { panelMemberTable } from '@shared/domain/panel/panel-member';
import { loadAccessBook } from '@shared/domain/privacy/access-bank';
import { accessFile } from '@shared/domain/privacy/access-file';
import { planErasure } from '@shared/domain/privacy/erasure';
import { loadErasureBook } from '@shared/domain/privacy/erasure-book';
import { dueForRemoval } from '@shared/domain/privacy/retention/due';
import { removalOf } from '@shared/domain/privacy/retention/removal';
import { ALL_PHOTOS, loadRetentionBook } from '@shared/domain/privacy/retention/retention-book';
import { declareConflict } from '@shared/domain/voting/actions/declare-conflict';
import { bareConflict, conflictTable } from '@shared/domain/voting/conflict';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, test } from 'vitest';
import { memberOf, seedPanel } from '../../../support/panel-world';
import { anOpenRound } from '../../../support/voting-steps';
import { planId, seedRows } from '../../../support/voting-world';

const { id: memberId, personId } = memberOf(1);
const subject = { kind: 'person', id: personId } as const;

/** A member who told an interest; `until`: last day of the term. */
async function aMember(until: string | null) {
  const { world, roundId } = await anOpenRound();
  await seedPanel(world);
  const told = { roundId, applicationId: planId(1), memberId, tie: 'family', what: 'Mijn zus' } as const;
  await world.run(declareConflict, told);
  await seedRows(world, [put(panelMemberTable, { ...memberOf(1), until: until as Day | null })]);
  return world;
}

describe('a member of the panel', () => {
  test('is kept, with what was told, while the term runs', async () => {
    const world = await aMember(null);
    const plan = planErasure(await loadErasureBook(world.reader), subject, '2026-06-01' as Day);
    expect(plan?.lines.map(({ table, fate }) => [table, fate])).toEqual([
      ['persons', { kind: 'kept', because: 'inPanel', until: null }],
      ['conflicts', { kind: 'kept', because: 'inPanel', until: null }],
    ]);
    expect(plan?.forgets).toEqual([]);
  });

  test('goes after it; that somebody took no part stays for the figures', async () => {
    const world = await aMember('2026-05-31');
    const plan = planErasure(await loadErasureBook(world.reader), subject, '2026-06-01' as Day);
    expect(plan?.lines.map(({ table, fate }) => [table, fate.kind])).toEqual([
      ['persons', 'removed'],
      ['conflicts', 'erased'],
    ]);
    const [conflict] = world.rows(conflictTable);
    expect(plan?.puts).toEqual(conflict === undefined ? null : [put(conflictTable, bareConflict(conflict))]);
    expect(plan?.forgets).toEqual([personId]);
  });

  test('is due two years after the term', async () => {
    const world = await aMember('2026-05-31');
    const book = await loadRetentionBook(world.reader, ALL_PHOTOS);
    const due = (day: string) =>
      dueForRemoval(book, day as Day).filter(({ subject: of }) => of.id === personId);
    expect(due('2028-05-31')).toEqual([]);
    const lines = due('2028-06-01');
    expect(lines).toHaveLength(1);
    const { puts, removals } = removalOf(book, lines, '2028-06-01' as Day);
    expect(removals).toContainEqual({ table: 'persons', id: personId });
    expect(puts).toMatchObject([{ table: 'conflicts', row: { tie: null, what: '' } }]);
  });

  test('reads both in the access file', async () => {
    const world = await aMember('2026-05-31');
    const told = accessFile(await loadAccessBook(world.reader), subject);
    expect(told.slice(1)).toMatchObject([
      { kind: 'inPanel', role: 'member', from: '2026-01-01', until: '2026-05-31' },
      { kind: 'interest', tie: 'family', what: 'Mijn zus' },
    ]);
  });
});
