import { InitiativeForm, NEW_INITIATIVE, typedInitiative } from '@renderer/features/people/initiative-form';
import { contactOf, initiativeRows, plansOf } from '@renderer/features/people/initiative-view';
import { parseIban } from '@shared/kernel/iban';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';
import { anApplication, anInitiative, aPerson } from '../../../support/builders';

const person = aPerson();
const bankAccount = { iban: 'NL91ABNA0417164300', holder: 'N. de Boer' };
const initiative = anInitiative({ contactId: person.id, bankAccount });
const persons = new Map([[person.id, person]]);

const wrong = (typed: typeof NEW_INITIATIVE) =>
  InitiativeForm.safeParse(typed).error?.issues.map((issue) => [issue.path.join('.'), issue.message]);

describe('the form of an initiative', () => {
  it('tells all that is wrong at once', () => {
    const contact = { name: '', email: '', phone: '06 1234 5678' };
    expect(wrong({ ...NEW_INITIATIVE, contact, holder: 'N. de Boer', kvkNumber: '12' })).toEqual([
      ['name', 'fields.required'],
      ['contact.name', 'people.contactNameMissing'],
      ['iban', 'people.initiative.ibanMissing'],
      ['kvkNumber', 'kvk.notEightDigits'],
    ]);
  });

  it('wants the holder beside an account', () => {
    const iban = parseIban(bankAccount.iban);
    expect(wrong({ ...NEW_INITIATIVE, name: 'G', iban: iban.ok ? iban.value : null })).toEqual([
      ['holder', 'people.initiative.holderMissing'],
    ]);
  });

  it('shows an initiative as it was recorded', () => {
    const { id: _id, contactId: _contact, ...details } = initiative;
    const { id: _person, ...contact } = person;
    expect(InitiativeForm.parse(typedInitiative(initiative, person))).toEqual({ ...details, contact });
  });
});

describe('initiatives as rows', () => {
  it('count the plans and name the contact person', () => {
    const applications = [anApplication(), anApplication({ id: testId(1), number: 2 })];
    expect(initiativeRows({ initiatives: [initiative], persons, applications })).toEqual([
      { initiative, contactName: 'Noor de Boer', planCount: 2 },
    ]);
    expect(plansOf(applications, initiative.id).map((plan) => plan.number)).toEqual([2, 1]);
  });

  it('have no contact person where none is known', () => {
    expect(contactOf(anInitiative(), persons)).toBeNull();
  });
});
