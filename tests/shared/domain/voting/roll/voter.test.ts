import { rollGone, Voter, voterTable } from '@shared/domain/voting/roll/voter';
import { expect, test } from 'vitest';
import { aRoundWithRoll } from '../../../../support/roll-world';

test('a line holds a name and a tick: no birth, place or time (V67)', () => {
  expect(Object.keys(Voter.shape)).toEqual(['id', 'roundId', 'rollId', 'name', 'isTicked']);
});

test('lines go with the one key that sealed them all (V68)', async () => {
  const at = await aRoundWithRoll(['Ali', 'Bo']);
  const voters = at.world.rows(voterTable);
  const { removals, forgets } = rollGone(voters);
  expect(removals).toEqual(voters.map(({ id }) => ({ table: 'voters', id })));
  expect(forgets).toEqual([...new Set(voters.map((voter) => voterTable.sealing?.subjectOf(voter)))]);
  expect(forgets).toHaveLength(1);
  expect(forgets).not.toContain(at.roundId);
});
