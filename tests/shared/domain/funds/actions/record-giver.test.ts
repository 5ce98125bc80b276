import { recordGiver } from '@shared/domain/funds/actions/record-giver';
import { giverTable } from '@shared/domain/funds/giver';
import { personTable } from '@shared/domain/people/person';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aStartedFund } from '../../../../support/fund-world';

const person = { name: 'Noor de Boer', email: 'noor@voorbeeld.example', phone: null };

describe('record-giver', () => {
  it('keeps the name of a private person with the persons only', async () => {
    const world = await aStartedFund();
    await world.run(recordGiver, { kind: 'privatePerson', person });
    expect([world.rows(giverTable), world.rows(personTable)]).toEqual([
      [{ id: testId(2), kind: 'privatePerson', personId: testId(3) }],
      [{ ...person, id: testId(3) }],
    ]);
  });

  it('records an organisation with a contact person', async () => {
    const world = await aStartedFund();
    const organisation = { kind: 'company', name: 'Bakkerij Vlinder', kvkNumber: null } as const;
    await world.run(recordGiver, { ...organisation, contact: person });
    expect([world.rows(giverTable), world.rows(personTable)]).toEqual([
      [{ ...organisation, id: testId(2), contactId: testId(3) }],
      [{ ...person, id: testId(3) }],
    ]);
  });

  it('records an organisation without one', async () => {
    const world = await aStartedFund();
    const organisation = { kind: 'company', name: 'Bakkerij Vlinder', kvkNumber: null } as const;
    await world.run(recordGiver, { ...organisation, contact: null });
    expect([world.rows(giverTable), world.rows(personTable)]).toEqual([
      [{ ...organisation, id: testId(2), contactId: null }],
      [],
    ]);
  });
});
