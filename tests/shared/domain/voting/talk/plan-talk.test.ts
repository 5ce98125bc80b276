import { put } from '@shared/domain/action';
import { planErasure } from '@shared/domain/privacy/erasure';
import { loadErasureBook } from '@shared/domain/privacy/erasure-book';
import { removalOf } from '@shared/domain/privacy/retention/removal';
import { ALL_PHOTOS, loadRetentionBook } from '@shared/domain/privacy/retention/retention-book';
import {
  bareTalk,
  hasTalkWords,
  OwnReason,
  PlanTalk,
  planTalkTable,
} from '@shared/domain/voting/talk/plan-talk';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aRetentionWorld, dueIn, KIND, lifeId, planLife } from '../../../../support/retention-world';

const talk = PlanTalk.parse({
  id: testId(7777),
  roundId: lifeId(KIND.round, 1),
  applicationId: lifeId(KIND.plan, 1),
  initiativeId: lifeId(KIND.initiative, 1),
  worries: [{ id: testId(7778), asked: 'geheim-zorg', answer: 'geheim-antwoord' }],
  objections: [],
  notes: 'geheim-notitie',
  reason: 'geheim-reden',
});

const ENDED = '2024-03-10' as Day;
const worldOn = (today: string) =>
  aRetentionWorld(today as Day, [[...planLife(1, 'declined', ENDED), put(planTalkTable, talk)]]);

describe('what was said about a plan', () => {
  test('is due with the explanation of the plan, not before (V65)', async () => {
    expect(await dueIn(await worldOn('2026-03-10'))).toEqual([]);
    const lines = await dueIn(await worldOn('2026-03-11'));
    expect(lines.find(({ kind }) => kind === 'refusedPlan')).toMatchObject({
      clock: 'personal',
      parts: ['summary', 'coFunding', 'scan', 'talk'],
      rows: [{ table: 'applications' }, { table: 'planTalks', id: talk.id }],
    });
  });

  test('goes whole: only how many worries there were is left, and it is not due again (V65)', async () => {
    const world = await worldOn('2026-03-11');
    const book = await loadRetentionBook(world.reader, ALL_PHOTOS);
    const { puts, forgets } = removalOf(book, await dueIn(world), world.today());
    const row = puts.find(({ table }) => table === planTalkTable.name)?.row as PlanTalk;
    expect(row).toEqual(bareTalk(talk));
    expect(PlanTalk.parse(row).worries).toHaveLength(1);
    expect(JSON.stringify(row)).not.toContain('geheim');
    expect(hasTalkWords(row)).toBe(false);
    expect(forgets).toContain(talk.initiativeId);
  });

  test('is sealed again when the key of its initiative goes with an account (V65)', async () => {
    const world = await worldOn('2024-03-11');
    const book = await loadErasureBook(world.reader);
    const erased = planErasure(book, { kind: 'initiative', id: talk.initiativeId }, world.today());
    expect(erased?.forgets).toContain(talk.initiativeId);
    expect(erased?.puts).toContainEqual(put(planTalkTable, talk));
  });
});

describe('an own reason (V64)', () => {
  test.each([
    ['Een.\nTwee.', true],
    ['x'.repeat(180), true],
    ['', true],
    ['x'.repeat(181), false],
    ['Een.\nTwee.\nDrie.', false],
  ])('%j', (text, isRight) => {
    expect(OwnReason.safeParse(text).success).toBe(isRight);
  });
});
