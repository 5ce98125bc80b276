import { recordApplication } from '@shared/domain/applications/actions/record-application';
import { applicationTable, requestedAmount } from '@shared/domain/applications/application';
import { type InitiativeId, initiativeTable } from '@shared/domain/people/initiative';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { aWorld, testId } from '../../../../support/action-world';
import { aPlan, applicationInput, NEW_INITIATIVE, SCAN_TODAY } from '../../../../support/application-world';

describe('record-application', () => {
  it('takes in a plan together with its new initiative', async () => {
    const { world, plan } = await aPlan();
    const { initiative: _initiative, budgetLines: _lines, ...input } = applicationInput();
    expect([world.rows(initiativeTable), world.rows(applicationTable)]).toEqual([
      [{ ...initiativeRow(), id: testId(1) }],
      [
        {
          ...input,
          id: testId(2),
          number: 1,
          initiativeId: testId(1),
          budgetLines: [
            { id: testId(3), label: 'Planten', amount: 60_000 },
            { id: testId(4), label: 'Gereedschap', amount: 20_000 },
          ],
          scan: null,
          state: { status: 'received' },
          pabulib: null,
        },
      ],
    ]);
    expect(requestedAmount(plan())).toBe(65_000);
  });

  it('gives the next number to a second plan of the same initiative (S1)', async () => {
    const { world } = await aPlan();
    const [initiative] = world.rows(initiativeTable);
    const initiativeId = initiative?.id ?? testId<InitiativeId>(0);
    await world.run(recordApplication, applicationInput({ initiative: { kind: 'known', initiativeId } }));
    expect(world.rows(applicationTable).map((row) => [row.number, row.initiativeId])).toEqual([
      [1, initiativeId],
      [2, initiativeId],
    ]);
  });

  it.each([
    {
      name: 'a day of receipt in the future (S1)',
      part: { receivedOn: '2026-03-11' as Day },
      error: { code: 'applications.dayInFuture', params: { today: SCAN_TODAY }, field: 'receivedOn' },
    },
    {
      name: 'a plan that others pay whole (S2)',
      part: { coFunding: [{ from: 'Gemeente', amount: cents(80_000) }] },
      error: {
        code: 'applications.nothingAsked',
        params: { budget: 80_000, coFunding: 80_000 },
        field: 'coFunding',
      },
    },
    {
      name: 'a least amount above what is asked (S2)',
      part: { leastAmount: cents(65_001) },
      error: { code: 'applications.leastAboveAsked', params: { asked: 65_000 }, field: 'leastAmount' },
    },
    {
      name: 'an initiative that is not there',
      part: { initiative: { kind: 'known', initiativeId: testId<InitiativeId>(77) } as const },
      error: { code: 'people.unknownInitiative', params: {}, field: 'initiative' },
    },
  ])('refuses $name', async ({ part, error }) => {
    const world = aWorld({ today: SCAN_TODAY });
    expect(await world.run(recordApplication, applicationInput(part))).toEqual({ ok: false, error });
  });

  it('points at the initiative that is there already instead of making it twice', async () => {
    const { world } = await aPlan();
    const details = { ...NEW_INITIATIVE.details, name: ' groene  GEVELS' };
    const input = applicationInput({ initiative: { kind: 'new', details } });
    expect(await world.run(recordApplication, input)).toEqual({
      ok: false,
      error: { code: 'people.initiativeNameTaken', params: { name: 'Groene Gevels' }, field: 'initiative' },
    });
  });
});

function initiativeRow() {
  const { contact: _contact, ...details } = NEW_INITIATIVE.details;
  return { ...details, contactId: null };
}
