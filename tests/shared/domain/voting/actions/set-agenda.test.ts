import { closeRound } from '@shared/domain/voting/actions/close-round';
import { setAgenda } from '@shared/domain/voting/actions/set-agenda';
import { agendaTable, plainAgenda } from '@shared/domain/voting/talk/agenda';
import { describe, expect, test } from 'vitest';
import { anOpenRound, aPreparedRound, closing } from '../../../../support/voting-steps';
import { planId } from '../../../../support/voting-world';

describe('set-agenda', () => {
  test('keeps one agenda for a round, without minutes of plans that are not in it (V62)', async () => {
    const { world, roundId } = await aPreparedRound();
    const agenda = { ...plainAgenda(roundId), minutes: { [planId(1)]: 25, [planId(99)]: 5 } };
    expect(await world.run(setAgenda, { ...agenda, startsAt: '20:00' })).toMatchObject({ ok: true });
    expect(await world.run(setAgenda, agenda)).toMatchObject({ ok: true });
    expect(world.rows(agendaTable)).toEqual([{ ...agenda, minutes: { [planId(1)]: 25 } }]);
  });

  test('is refused once the box is closed (V62)', async () => {
    const at = await anOpenRound();
    await at.world.run(closeRound, closing(at));
    expect(await at.world.run(setAgenda, plainAgenda(at.roundId))).toMatchObject({
      error: { code: 'voting.talkTooLate' },
    });
  });

  test.each(['24:00', '9:30', '19:60', ''])('%j is no time', (startsAt) => {
    expect(setAgenda.input.safeParse({ ...plainAgenda(planId(1) as never), startsAt }).success).toBe(false);
  });
});
