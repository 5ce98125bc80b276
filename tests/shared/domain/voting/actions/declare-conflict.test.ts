import type { ApplicationId } from '@shared/domain/applications/application';
import type { PanelMemberId } from '@shared/domain/panel/panel-member';
import { closeRound } from '@shared/domain/voting/actions/close-round';
import { declareConflict } from '@shared/domain/voting/actions/declare-conflict';
import { dropRound } from '@shared/domain/voting/actions/drop-round';
import { conflictTable } from '@shared/domain/voting/conflict';
import { describe, expect, test } from 'vitest';
import { testId } from '../../../../support/action-world';
import { anInitiative } from '../../../../support/builders';
import { memberOf, seedPanel } from '../../../../support/panel-world';
import { type AtPhase, anOpenRound, aPreparedRound, closing } from '../../../../support/voting-steps';
import { planId, TODAY } from '../../../../support/voting-world';

const told = (at: AtPhase) =>
  ({
    roundId: at.roundId,
    applicationId: planId(1),
    memberId: memberOf(1).id,
    tie: 'family',
    what: 'Mijn zus',
  }) as const;

async function withPanel(at: AtPhase): Promise<AtPhase> {
  await seedPanel(at.world);
  return at;
}

describe('declare-conflict', () => {
  test('keeps who, which plan and its initiative, what, and the day (V15)', async () => {
    const at = await withPanel(await anOpenRound());
    expect(await at.world.run(declareConflict, told(at))).toMatchObject({ ok: true });
    expect(at.world.rows(conflictTable)).toMatchObject([
      {
        ...told(at),
        personId: memberOf(1).personId,
        initiativeId: anInitiative().id,
        declaredOn: TODAY,
      },
    ]);
  });

  test('is refused once the box is closed, before anything is known (V15)', async () => {
    const at = await withPanel(await anOpenRound());
    await at.world.run(closeRound, closing(at));
    expect(await at.world.run(declareConflict, told(at))).toMatchObject({
      error: { code: 'voting.conflictTooLate' },
    });
  });

  test.each([
    ['the same twice', {}, 'conflictTwice'],
    ['a plan that is not in the round', { applicationId: testId<ApplicationId>(1) }, 'unknownPlan'],
    ['somebody without a vote', { memberId: testId<PanelMemberId>(1) }, 'notAMember'],
  ])('refuses %s', async (_name, part, code) => {
    const at = await withPanel(await anOpenRound());
    await at.world.run(declareConflict, told(at));
    const done = await at.world.run(declareConflict, { ...told(at), ...part });
    expect(done).toMatchObject({ error: { code: `voting.${code}` } });
    expect(at.world.rows(conflictTable)).toHaveLength(1);
  });

  test('goes with a round that is thrown away', async () => {
    const at = await withPanel(await aPreparedRound());
    await at.world.run(declareConflict, told(at));
    await at.world.run(dropRound, { roundId: at.roundId });
    expect(at.world.rows(conflictTable)).toEqual([]);
  });
});
