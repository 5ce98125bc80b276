import { ticked } from '@shared/domain/voting/ballot';
import { voterGroups } from '@shared/domain/voting/voter-groups';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planId } from '../../../support/voting-world';

const ballot = (plans: readonly number[], cells: Record<string, string>) => ({
  choices: ticked(plans.map(planId)),
  cells,
});
const many = (count: number, plans: readonly number[], cells: Record<string, string>) =>
  Array.from({ length: count }, () => ballot(plans, cells));

describe('what an outcome means for groups of voters (V80)', () => {
  test('is told for each group that the file names', () => {
    const ballots = [
      ...many(6, [1, 2], { sex: 'F' }),
      ...many(5, [3], { sex: 'M' }),
      ballot([1], { sex: '' }),
    ];
    expect(voterGroups(ballots, [planId(1), planId(2)])).toEqual([
      {
        column: 'sex',
        groups: [
          { name: 'F', voters: 6, without: 0, averagePlans: '2' },
          { name: 'M', voters: 5, without: 5, averagePlans: '0' },
        ],
      },
    ]);
  });

  test('puts ages in bands, and leaves bands of the file as they are', () => {
    const ages = ['17', '18', '34', '65', '101'].flatMap((age) => many(5, [1], { Age: age }));
    const [found] = voterGroups([...ages, ...many(5, [1], { Age: '40-59' })], [planId(1)]);
    expect(found?.groups.map(({ name, voters }) => [name, voters])).toEqual([
      ['0-17', 5],
      ['18-34', 10],
      ['40-59', 5],
      ['65+', 10],
    ]);
  });

  test('says nothing of columns that tell more than a group, nor of ballots of the fund itself', () => {
    expect(voterGroups(many(9, [1], { voter_name: 'Anna', income: '1' }), [planId(1)])).toEqual([]);
    expect(voterGroups(many(9, [1], {}), [planId(1)])).toEqual([]);
  });

  test('never tells of fewer than five voters, not even by what is left over', () => {
    const named = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(named, (voters) => {
        const ballots = voters.map(([district, hasPlan]) => ballot(hasPlan ? [1] : [2], { district }));
        for (const { groups } of voterGroups(ballots, [planId(1)])) {
          for (const group of groups) expect(group.voters).toBeGreaterThanOrEqual(5);
          expect(groups.reduce((sum, group) => sum + group.voters, 0)).toBe(voters.length);
          expect(groups.reduce((sum, { without }) => sum + without, 0)).toBe(
            voters.filter(([, hasPlan]) => !hasPlan).length,
          );
        }
      }),
    );
  });
});
