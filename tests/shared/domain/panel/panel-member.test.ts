import { isInPanelOn, PanelMember, votingMembersOn } from '@shared/domain/panel/panel-member';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../support/action-world';

const aMember = (number: number, role: PanelMember['role'], until: string | null = null): PanelMember =>
  PanelMember.parse({ id: testId(number), personId: testId(100 + number), role, from: '2026-03-01', until });

describe('a term', () => {
  test.each([
    ['before its first day', '2026-02-28', false],
    ['on its first day', '2026-03-01', true],
    ['on its last day', '2026-05-31', true],
    ['after its last day', '2026-06-01', false],
  ])('%s (L1)', (_when, day, isIn) => {
    expect(isInPanelOn(aMember(1, 'member', '2026-05-31'), day as Day)).toBe(isIn);
  });
});

test('members and the chair vote; a reserve, a teller and who left do not (L3)', () => {
  const [member, chair] = [aMember(1, 'member'), aMember(2, 'chair')];
  const others = [aMember(3, 'reserve'), aMember(4, 'teller'), aMember(5, 'member', '2026-04-01')];
  expect(votingMembersOn([member, ...others, chair], '2026-05-01' as Day)).toEqual([member, chair]);
});
