import { changeGiver } from '@shared/domain/funds/actions/change-giver';
import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { recordGiver } from '@shared/domain/funds/actions/record-giver';
import { type GiverId, giverTable } from '@shared/domain/funds/giver';
import { personTable } from '@shared/domain/people/person';
import type { Instant } from '@shared/kernel/dates';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aStartedFund, contributionInput } from '../../../../support/fund-world';

const person = { name: 'Noor de Boer', email: null, phone: null };
const company = { kind: 'company', name: 'Bakkerij Vlinder', kvkNumber: null, contact: person } as const;

async function aCompany() {
  const world = await aStartedFund();
  const made = await world.run(recordGiver, company);
  return { world, id: (made.ok ? made.value : '') as GiverId };
}

describe('change-giver', () => {
  it('keeps the same person when the contact details change', async () => {
    const { world, id } = await aCompany();
    const contact = { ...person, phone: '06 1234 5678' };
    await world.run(changeGiver, { id, details: { ...company, name: 'Bakkerij Bij', contact } });
    expect([world.rows(giverTable), world.rows(personTable)]).toEqual([
      [{ id, kind: 'company', name: 'Bakkerij Bij', kvkNumber: null, contactId: testId(3) }],
      [{ ...contact, id: testId(3) }],
    ]);
  });

  it('forgets the contact person who is taken away', async () => {
    const { world, id } = await aCompany();
    await world.run(changeGiver, { id, details: { ...company, contact: null } });
    expect(world.rows(personTable)).toEqual([]);
  });

  it.each([
    ['gives up the key of a contact who is taken away', null, 1],
    ['gives up the key of a contact who is replaced', { ...person, name: 'Ayse Demir' }, 1],
    ['keeps the key of a contact who is reached otherwise', { ...person, phone: '06 11223344' }, 0],
  ])('%s', async (_what, contact, forgotten) => {
    const { world, id } = await aCompany();
    const snapshot = await changeGiver.load(world.reader, { id, details: { ...company, contact } });
    const context = {
      today: world.today(),
      now: '' as Instant,
      actor: 'treasurer',
      newId: <Id>() => '' as Id,
    } as const;
    const decided = changeGiver.decide(snapshot, { id, details: { ...company, contact } }, context);
    expect(decided.ok ? decided.value.forgets : null).toEqual(forgotten === 0 ? [] : [testId(3)]);
  });

  it('lets the kind be put right as long as nothing was promised', async () => {
    const { world, id } = await aCompany();
    const changed = await world.run(changeGiver, { id, details: { ...company, kind: 'association' } });
    expect(changed.ok).toBe(true);
  });

  it('holds the kind once something was promised (G2)', async () => {
    const { world, id } = await aCompany();
    await world.run(recordContribution, contributionInput({ giver: { kind: 'known', giverId: id } }));
    expect(await world.run(changeGiver, { id, details: { ...company, kind: 'association' } })).toEqual({
      ok: false,
      error: { code: 'funds.giverKindIsFixed', params: { count: 1 }, field: 'kind' },
    });
  });

  it('does not make a person out of an organisation', async () => {
    const { world, id } = await aCompany();
    expect(await world.run(changeGiver, { id, details: { kind: 'privatePerson', person } })).toEqual({
      ok: false,
      error: { code: 'funds.giverKindIsFixed', params: { count: 0 }, field: 'kind' },
    });
  });

  it('says so when the giver is not there', async () => {
    const world = await aStartedFund();
    expect(await world.run(changeGiver, { id: testId<GiverId>(77), details: company })).toEqual({
      ok: false,
      error: { code: 'funds.unknownGiver', params: {}, field: null },
    });
  });
});
