import { hasTooMuchSupport, membersOfRound, partsOfPlans } from '@shared/domain/voting/taking-part';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../support/action-world';
import { aConflict, memberOf, PANEL } from '../../../support/panel-world';
import { anOpenRound, aPreparedRound, roundOf } from '../../../support/voting-steps';
import { TODAY } from '../../../support/voting-world';

describe('who takes part in a plan', () => {
  test('all but who has an interest; a reserve counts nowhere (V15)', async () => {
    const round = roundOf(await anOpenRound());
    const conflicts = [
      aConflict({ roundId: round.id }),
      aConflict({ roundId: round.id, memberId: testId(6199) }),
      aConflict({ memberId: memberOf(2).id }),
    ];
    const told = partsOfPlans(round, PANEL, conflicts).map(({ members, partaking, conflicts: own }) => ({
      members,
      partaking,
      told: own.length,
    }));
    const whole = { members: 3, partaking: 3, told: 0 };
    expect(told).toEqual([whole, { members: 3, partaking: 2, told: 2 }, whole]);
  });

  test('is who had a vote on the day of opening, and before that who has one today (L3)', async () => {
    const left = { ...memberOf(3), until: TODAY };
    const members = [memberOf(1), left];
    const later = '2026-09-01' as Day;
    expect(membersOfRound(roundOf(await anOpenRound()), members, later)).toEqual(members);
    expect(membersOfRound(roundOf(await aPreparedRound()), members, later)).toEqual([memberOf(1)]);
  });

  test('more support than members who take part is told, in total only (V15)', async () => {
    const round = roundOf(await anOpenRound());
    const [first, second] = partsOfPlans(round, PANEL, [aConflict({ roundId: round.id })]);
    expect([2, 3].map((support) => second && hasTooMuchSupport(second, support))).toEqual([false, true]);
    expect(first && hasTooMuchSupport(first, 3)).toBe(false);
  });
});
