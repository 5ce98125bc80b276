import { put } from '@shared/domain/action';
import { contributionTable } from '@shared/domain/funds/contribution';
import { dropRound } from '@shared/domain/voting/actions/drop-round';
import { roundTable } from '@shared/domain/voting/round';
import { describe, expect, test } from 'vitest';
import { aContribution } from '../../../../support/builders';
import { anOpenRound, aPreparedRound } from '../../../../support/voting-steps';
import { seedRows } from '../../../../support/voting-world';

describe('throwing a round away (V1)', () => {
  test('is possible while it is prepared', async () => {
    const { world, roundId } = await aPreparedRound();
    await world.run(dropRound, { roundId });
    expect(world.rows(roundTable)).toEqual([]);
  });

  test('is refused once it was opened', async () => {
    const { world, roundId } = await anOpenRound();
    const answer = await world.run(dropRound, { roundId });
    expect(answer).toMatchObject({ error: { code: 'voting.notInThisPhase', params: { status: 'open' } } });
    expect(world.rows(roundTable)).toHaveLength(1);
  });

  test('is refused while money is meant for it', async () => {
    const { world, roundId } = await aPreparedRound();
    const meant = aContribution({ earmark: { kind: 'round', roundId } });
    await seedRows(world, [put(contributionTable, meant)]);
    expect(await world.run(dropRound, { roundId })).toMatchObject({
      error: { code: 'voting.moneyIsMeant', params: { count: 1 } },
    });
  });
});
