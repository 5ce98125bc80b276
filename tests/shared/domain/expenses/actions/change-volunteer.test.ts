import { changeVolunteer } from '@shared/domain/expenses/actions/change-volunteer';
import { volunteerTable } from '@shared/domain/expenses/volunteer';
import { personTable } from '@shared/domain/people/person';
import type { Day } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aClaimWorld, CLAIMANT, VOLUNTEERS } from '../../../../support/claim-world';

const contact = { name: 'Noor Bakker', email: 'noor@example.org', phone: null };
const volunteerId = VOLUNTEERS[0]?.id ?? testId<never>(1);

describe('change-volunteer', () => {
  it('corrects the person and the birthday', async () => {
    const { world } = await aClaimWorld();
    const bornOn = '2006-07-01' as Day;
    await world.run(changeVolunteer, { volunteerId, contact, bornOn });
    expect(world.rows(volunteerTable)[0]).toEqual({ ...VOLUNTEERS[0], bornOn });
    expect(world.rows(personTable).find(({ id }) => id === CLAIMANT.personId)).toEqual({
      ...contact,
      id: CLAIMANT.personId,
    });
  });

  it.each([
    { name: 'a birthday that is still to come', part: { bornOn: '2026-03-11' as Day }, code: 'dayInFuture' },
    {
      name: 'a volunteer that is not there',
      part: { volunteerId: testId<never>(1) },
      code: 'unknownVolunteer',
    },
  ])('refuses $name', async ({ part, code }) => {
    const { world } = await aClaimWorld();
    const answer = await world.run(changeVolunteer, { volunteerId, contact, bornOn: null, ...part });
    expect(answer).toMatchObject({ ok: false, error: { code: `expenses.${code}` } });
  });
});
