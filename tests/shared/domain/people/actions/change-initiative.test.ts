import { type Change, defineAction, put } from '@shared/domain/action';
import { changeInitiative } from '@shared/domain/people/actions/change-initiative';
import { recordInitiative } from '@shared/domain/people/actions/record-initiative';
import { Initiative, type InitiativeId, initiativeTable } from '@shared/domain/people/initiative';
import { personTable } from '@shared/domain/people/person';
import { ok } from '@shared/kernel/result';
import { describe, expect, it } from 'vitest';
import { aWorld, testId } from '../../../../support/action-world';
import { NEW_INITIATIVE, SCAN_TODAY } from '../../../../support/application-world';

/** Puts an initiative as it is. */
const putInitiative = defineAction({
  name: 'put-initiative',
  input: Initiative,
  load: async () => null,
  decide: (_nothing, row) =>
    ok({
      puts: [put(initiativeTable, row)],
      removals: [],
      audit: { subject: { kind: 'initiative', id: row.id }, details: {} },
    }),
});

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

  it.each([
    ['gives up the key of a contact who is taken away', null, 1],
    ['gives up the key of a contact who is replaced', { ...contact, name: 'Ayse Demir' }, 1],
    ['keeps the key of a contact who is reached otherwise', { ...contact, phone: '06 11223344' }, 0],
  ])('%s', async (_what, becomes, forgotten) => {
    const changes: Change[] = [];
    const world = aWorld({ today: SCAN_TODAY, onChange: (_action, change) => changes.push(change) });
    const made = await world.run(recordInitiative, { ...NEW_INITIATIVE.details, contact });
    const id = (made.ok ? made.value : '') as InitiativeId;
    const contactId = world.rows(initiativeTable)[0]?.contactId;
    await world.run(changeInitiative, { ...NEW_INITIATIVE.details, contact: becomes, id });
    expect(changes.at(-1)?.forgets).toEqual(forgotten === 0 ? [] : [contactId]);
  });

  it('keeps a contact, and the key, where another initiative has the same one', async () => {
    const changes: Change[] = [];
    const world = aWorld({ today: SCAN_TODAY, onChange: (_action, change) => changes.push(change) });
    const made = await world.run(recordInitiative, { ...NEW_INITIATIVE.details, contact });
    const id = (made.ok ? made.value : '') as InitiativeId;
    const [known] = world.rows(initiativeTable);
    if (known === undefined) throw new Error('The initiative was not recorded.');
    const twin = { ...known, id: testId<InitiativeId>(50), name: 'De Buurttuin' };
    await world.run(putInitiative, twin);
    await world.run(changeInitiative, { ...NEW_INITIATIVE.details, id });
    expect([changes.at(-1)?.forgets, changes.at(-1)?.removals]).toEqual([[], []]);
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
