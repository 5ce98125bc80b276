import { AgendaValues, agendaOf, agendaValuesOf } from '@renderer/features/voting/agenda-values';
import { plainAgenda } from '@shared/domain/voting/talk/agenda';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { planId } from '../../../support/voting-world';

const round = {
  id: planId(50) as never,
  plans: [1, 2].map((number) => ({ applicationId: planId(number), cost: cents(100) })),
};
const agenda = { ...plainAgenda(round.id), minutes: { [planId(2)]: 12 }, order: [planId(2), planId(1)] };

describe('the values of the agenda form', () => {
  test('come out as they went in', () => {
    const typed = agendaValuesOf(round, agenda);
    expect(typed.minutes).toEqual([null, 12]);
    expect(agendaOf(round, AgendaValues.parse(typed))).toEqual(agenda);
  });

  test.each([
    [{ startsAt: '25:00' }, 'agenda.startsAtWrong'],
    [{ startsAt: '' }, 'agenda.startsAtWrong'],
    [{ length: null }, 'fields.required'],
    [{ pause: null }, 'fields.required'],
  ])('%j is told beside its field', (part, message) => {
    const read = AgendaValues.safeParse({ ...agendaValuesOf(round, agenda), ...part });
    expect(read.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});
