import { type Agenda, plainAgenda } from '@shared/domain/voting/talk/agenda';
import { agendaTimes, evenShare, plansInOrder } from '@shared/domain/voting/talk/agenda-times';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { planId } from '../../../../support/voting-world';

const roundOf = (plans: number) => ({
  plans: Array.from({ length: plans }, (_, index) => ({
    applicationId: planId(index + 1),
    cost: cents(100),
  })),
});
const agendaOf = (part: Partial<Agenda> = {}): Agenda => ({ ...plainAgenda(planId(1) as never), ...part });

/** `19:40 plan 1 (31)` */
const told = (plans: number, agenda: Agenda) =>
  agendaTimes(roundOf(plans), agenda).items.map(({ from, kind, applicationId, minutes }) => {
    const number = roundOf(plans).plans.findIndex((plan) => plan.applicationId === applicationId) + 1;
    return `${from} ${kind}${number === 0 ? '' : ` ${number}`} (${minutes})`;
  });

describe('the times of an agenda (V62)', () => {
  test('plans share what the evening leaves, with the break after half of them', () => {
    expect(told(3, agendaOf())).toEqual([
      '19:30 opening (10)',
      '19:40 plan 1 (31)',
      '20:11 plan 2 (31)',
      '20:42 pause (15)',
      '20:57 plan 3 (31)',
      '21:28 vote (20)',
      '21:48 closing (10)',
    ]);
    // 95 minutes for three plans: the two that are left over are not handed out.
    expect(agendaTimes(roundOf(3), agendaOf())).toMatchObject({ endsAt: '21:58', over: 0 });
  });

  test('a plan with minutes of its own leaves the rest to the others; by lot in the order that was drawn', () => {
    const order = [planId(2), planId(1)];
    expect(told(2, agendaOf({ order, minutes: { [planId(1)]: 60 } })).slice(1, 4)).toEqual([
      '19:40 plan 2 (35)',
      '20:15 pause (15)',
      '20:30 plan 1 (60)',
    ]);
  });

  test('a part of no minutes is left out', () => {
    const parts = { opening: 0, pause: 0, vote: 0, closing: 0 };
    expect(told(1, agendaOf({ parts, length: 45 }))).toEqual(['19:30 plan 1 (45)']);
  });

  test('what does not fit is told, a plan gets a minute at least, and it may go past midnight', () => {
    const agenda = agendaOf({ startsAt: '23:30', length: 10 });
    expect(evenShare(roundOf(4), agenda)).toBe(1);
    expect(agendaTimes(roundOf(4), agenda)).toMatchObject({ endsAt: '00:29', over: 49 });
  });

  test('a plan that came in after the lot comes last, one that went is left out', () => {
    expect(plansInOrder(roundOf(3), { order: [planId(9), planId(3)] })).toEqual([
      planId(3),
      planId(1),
      planId(2),
    ]);
  });
});
