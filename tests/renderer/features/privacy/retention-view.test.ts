import { dueGroups, whyWords } from '@renderer/features/privacy/retention-view';
import { wordsIn } from '@renderer/ui/words';
import { clockRules } from '@shared/domain/privacy/retention/policy';
import { dueOn, loadRetentionBook } from '@shared/domain/privacy/retention/retention-book';
import type { Day } from '@shared/kernel/dates';
import { expect, it } from 'vitest';

import { aRetentionWorld, dueIn, giftLife, planLife, voteLife } from '../../../support/retention-world';

const words = wordsIn('nl');
const TODAY = '2040-01-01' as Day;

it('names every line that is due by what it is called today', async () => {
  const ended = '2024-03-10' as Day;
  const world = await aRetentionWorld(TODAY, [
    planLife(1, 'settled', ended),
    planLife(2, 'withdrawn', ended),
    giftLife(3, ended, ended),
    voteLife(4, ended),
  ]);
  const book = await loadRetentionBook(world.reader, dueOn(TODAY));
  const rows = dueGroups(await dueIn(world), book, words).flatMap((group) => group.rows);
  expect(rows.filter(({ what }) => what === words.t('retention.gone') || what === '')).toEqual([]);
  expect(rows).toContainEqual({
    id: expect.any(String),
    what: '2. geheim-titel-2-',
    parts: 'titel en woorden van de begroting',
    since: '11 mrt 2025',
  });
});

it('says of every clock which term, from when, and who says so', () => {
  const told = clockRules().map(({ kind, clock, rule }) => whyWords({ kind, clock, term: rule.term }, words));
  expect(told).toContain('2 jaar na de afwijzing. Eigen keuze van het fonds.');
  expect(told).toContain(
    '7 jaar na het boekjaar van de laatste betaling. Wet: ten minste 7 jaar (AWR 52, BW 2:10).',
  );
  expect(told.filter((text) => /\.\.|undefined/.test(text))).toEqual([]);
});
