import { recordInitiative } from '@shared/domain/people/actions/record-initiative';
import { initiativeTable } from '@shared/domain/people/initiative';
import { personTable } from '@shared/domain/people/person';
import { parseIban } from '@shared/kernel/iban';
import { describe, expect, it } from 'vitest';
import { aWorld, testId } from '../../../../support/action-world';
import { SCAN_TODAY } from '../../../../support/application-world';

const iban = parseIban('NL91 ABNA 0417 1643 00');
const details = {
  name: 'Groene Gevels',
  legalForm: 'informal',
  kvkNumber: null,
  area: null,
  contact: { name: 'Noor de Boer', email: null, phone: '06 1234 5678' },
  bankAccount: iban.ok ? { iban: iban.value, holder: 'N. de Boer' } : null,
} as const;

describe('record-initiative', () => {
  it('keeps the contact person with the persons, and the account with the holder’s own name', async () => {
    const world = aWorld({ today: SCAN_TODAY });
    await world.run(recordInitiative, details);
    const { contact, ...rest } = details;
    expect([world.rows(initiativeTable), world.rows(personTable)]).toEqual([
      [{ ...rest, id: testId(2), contactId: testId(1) }],
      [{ ...contact, id: testId(1) }],
    ]);
  });

  it('refuses a name that is there already, whatever its capitals', async () => {
    const world = aWorld({ today: SCAN_TODAY });
    await world.run(recordInitiative, details);
    expect(await world.run(recordInitiative, { ...details, name: 'GROENE gevels' })).toEqual({
      ok: false,
      error: { code: 'people.initiativeNameTaken', params: { name: 'Groene Gevels' }, field: 'name' },
    });
  });
});
