import { changeInitiative } from '@shared/domain/people/actions/change-initiative';
import { recordInitiative } from '@shared/domain/people/actions/record-initiative';
import { type InitiativeId, initiativeTable } from '@shared/domain/people/initiative';
import { personTable } from '@shared/domain/people/person';
import { describe, expect, it } from 'vitest';
import { aWorld, testId } from '../../../../support/action-world';
import { NEW_INITIATIVE, SCAN_TODAY } from '../../../../support/application-world';

const contact = { name: 'Noor de Boer', email: null, phone: null };

async function anInitiative() {
  const world = aWorld({ today: SCAN_TODAY });
  const made = await world.run(recordInitiative, { ...NEW_INITIATIVE.details, contact });
  return { world, id: (made.ok ? made.value : '') as InitiativeId };
}

describe('change-initiative', () => {
  it('keeps id and person, and may keep its own name', async () => {
    const { world, id } = await anInitiative();
    const [before] = world.rows(initiativeTable);
    await world.run(changeInitiative, { ...NEW_INITIATIVE.details, area: 'Zuid', contact, id });
    expect(world.rows(initiativeTable)).toEqual([{ ...before, area: 'Zuid' }]);
    expect(world.rows(personTable)).toEqual([{ ...contact, id: before?.contactId }]);
  });

  it('forgets a contact person who is taken away', async () => {
    const { world, id } = await anInitiative();
    await world.run(changeInitiative, { ...NEW_INITIATIVE.details, id });
    expect([world.rows(initiativeTable)[0]?.contactId, world.rows(personTable)]).toEqual([null, []]);
  });

  it('refuses the name of another initiative', async () => {
    const { world, id } = await anInitiative();
    await world.run(recordInitiative, { ...NEW_INITIATIVE.details, name: 'De Buurttuin' });
    expect(
      await world.run(changeInitiative, { ...NEW_INITIATIVE.details, name: 'de buurttuin', id }),
    ).toEqual({
      ok: false,
      error: { code: 'people.initiativeNameTaken', params: { name: 'De Buurttuin' }, field: 'name' },
    });
  });

  it('says so when the initiative is not there', async () => {
    const { world } = await anInitiative();
    const id = testId<InitiativeId>(77);
    expect(await world.run(changeInitiative, { ...NEW_INITIATIVE.details, id })).toEqual({
      ok: false,
      error: { code: 'people.unknownInitiative', params: {}, field: null },
    });
  });
});
