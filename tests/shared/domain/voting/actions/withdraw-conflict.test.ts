import { closeRound } from '@shared/domain/voting/actions/close-round';
import { declareConflict } from '@shared/domain/voting/actions/declare-conflict';
import { withdrawConflict } from '@shared/domain/voting/actions/withdraw-conflict';
import { type ConflictId, conflictTable } from '@shared/domain/voting/conflict';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../../support/action-world';
import { memberOf, seedPanel } from '../../../../support/panel-world';
import { anOpenRound, closing } from '../../../../support/voting-steps';
import { planId } from '../../../../support/voting-world';

async function aToldConflict() {
  const { world, roundId } = await anOpenRound();
  await seedPanel(world);
  const memberId = memberOf(1).id;
  await world.run(declareConflict, { roundId, applicationId: planId(1), memberId, tie: 'work', what: '' });
  const conflictId = world.rows(conflictTable)[0]?.id ?? testId<ConflictId>(1);
  return { world, roundId, conflictId };
}

describe('withdraw-conflict', () => {
  test('takes back what was told by mistake, once', async () => {
    const { world, conflictId } = await aToldConflict();
    expect(await world.run(withdrawConflict, { conflictId })).toMatchObject({ ok: true });
    expect(world.rows(conflictTable)).toEqual([]);
    expect(await world.run(withdrawConflict, { conflictId })).toMatchObject({
      error: { code: 'voting.unknownConflict' },
    });
  });

  test('is refused once the box is closed (V15)', async () => {
    const { world, roundId, conflictId } = await aToldConflict();
    await world.run(closeRound, closing({ world, roundId }));
    expect(await world.run(withdrawConflict, { conflictId })).toMatchObject({
      error: { code: 'voting.conflictTooLate' },
    });
    expect(world.rows(conflictTable)).toHaveLength(1);
  });
});
