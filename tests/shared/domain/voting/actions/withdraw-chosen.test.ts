import { applicationTable } from '@shared/domain/applications/application';
import { withdrawChosen } from '@shared/domain/voting/actions/withdraw-chosen';
import { describe, expect, test } from 'vitest';
import { afterTheCount } from '../../../../support/after-count-world';
import { picked, roundOf } from '../../../../support/voting-steps';
import { planId, TODAY } from '../../../../support/voting-world';

const FITS_NOT = { error: { code: 'voting.countDoesNotFit' } };

describe('a plan that is withdrawn after the count', () => {
  test('gives way to the next in line; the outcome of the count stays (V28, V29)', async () => {
    const at = await afterTheCount('next');
    const input = { roundId: at.roundId, applicationId: planId(1), chosen: picked(2, 3) };
    expect(await at.world.run(withdrawChosen, input)).toMatchObject({ ok: true });
    expect(roundOf(at).after).toEqual([
      { kind: 'withdrawn', applicationId: planId(1), on: TODAY, chosen: picked(2, 3) },
    ]);
    expect(roundOf(at).state).toMatchObject({ outcome: { chosen: picked(2, 1) } });
    const plan = at.world.rows(applicationTable).find(({ id }) => id === planId(1));
    expect(plan?.state).toEqual({ status: 'withdrawn', withdrawnOn: TODAY, reason: '' });
  });

  test('takes nothing from who stays, where the next in line comes', async () => {
    const at = await afterTheCount('next');
    const input = { roundId: at.roundId, applicationId: planId(1), chosen: picked(3) };
    expect(await at.world.run(withdrawChosen, input)).toMatchObject(FITS_NOT);
  });

  test('may change the others, where it is counted again (V30)', async () => {
    const at = await afterTheCount('recount');
    const input = { roundId: at.roundId, applicationId: planId(1), chosen: picked(3, 2) };
    expect(await at.world.run(withdrawChosen, input)).toMatchObject({ ok: true });
  });

  test('brings nobody where nothing was agreed', async () => {
    const at = await afterTheCount(null);
    const withdraw = (chosen: ReturnType<typeof picked>) =>
      at.world.run(withdrawChosen, { roundId: at.roundId, applicationId: planId(1), chosen });
    expect(await withdraw(picked(2, 3))).toMatchObject(FITS_NOT);
    expect(await withdraw(picked(2))).toMatchObject({ ok: true });
  });

  test('that was not chosen changes nothing but the line', async () => {
    const at = await afterTheCount('recount');
    const withdraw = (chosen: ReturnType<typeof picked>) =>
      at.world.run(withdrawChosen, { roundId: at.roundId, applicationId: planId(3), chosen });
    expect(await withdraw(picked(1, 2))).toMatchObject(FITS_NOT);
    expect(await withdraw(picked(2, 1))).toMatchObject({ ok: true });
  });

  test.each([
    ['is not chosen any more', picked(2, 1)],
    ['does not bring the plans above the pot', [...picked(2), ...picked(2)]],
  ])('%s (V8)', async (_name, chosen) => {
    const at = await afterTheCount('recount');
    const input = { roundId: at.roundId, applicationId: planId(1), chosen };
    expect(await at.world.run(withdrawChosen, input)).toMatchObject(FITS_NOT);
  });

  test('is withdrawn once', async () => {
    const at = await afterTheCount('next');
    const input = { roundId: at.roundId, applicationId: planId(1), chosen: picked(2, 3) };
    await at.world.run(withdrawChosen, input);
    expect(await at.world.run(withdrawChosen, input)).toMatchObject({
      error: { code: 'voting.unknownPlan' },
    });
  });
});
