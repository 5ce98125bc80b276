import { put } from '@shared/domain/action';
import { applicationTable } from '@shared/domain/applications/application';
import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import { type ContributionId, contributionTable } from '@shared/domain/funds/contribution';
import { initiativeTable } from '@shared/domain/people/initiative';
import { type PersonId, personTable } from '@shared/domain/people/person';
import { loadAccessBook } from '@shared/domain/privacy/access-bank';
import { accessFile } from '@shared/domain/privacy/access-file';
import { cents } from '@shared/kernel/money';
import { expect, test } from 'vitest';
import { anApplication, anInitiative, aPerson } from '../../../support/builders';
import { aStartedFund, contributionInput, TODAY } from '../../../support/fund-world';
import { seedRows } from '../../../support/voting-world';

test('tells who a private giver is, what was promised and what came in', async () => {
  const world = await aStartedFund();
  const person = { name: 'Noor de Boer', email: null, phone: null };
  const giver = { kind: 'new', details: { kind: 'privatePerson', person } } as const;
  await world.run(recordContribution, contributionInput({ giver, title: 'Gift' }));
  const contributionId = world.rows(contributionTable)[0]?.id as ContributionId;
  await world.run(recordReceipt, { contributionId, amount: cents(5000), day: TODAY });
  const id = world.rows(personTable)[0]?.id as PersonId;
  const file = accessFile(await loadAccessBook(world.reader), { kind: 'person', id });
  expect(file).toEqual([
    { kind: 'person', person: { ...person, id } },
    { kind: 'gift', title: 'Gift', amount: 1_000_000, promisedOn: '2026-01-15', terms: '' },
    { kind: 'received', day: TODAY, number: 2, amount: 5000 },
  ]);
});

test('tells the same of a contact person, asked by person or by initiative', async () => {
  const world = await aStartedFund();
  const person = aPerson();
  const bankAccount = { iban: 'NL91ABNA0417164300', holder: 'Noor de Boer' };
  const initiative = anInitiative({ contactId: person.id, bankAccount });
  const { number, title, summary, receivedOn } = anApplication();
  await seedRows(world, [
    put(personTable, person),
    put(initiativeTable, initiative),
    put(applicationTable, anApplication()),
  ]);
  const book = await loadAccessBook(world.reader);
  const file = accessFile(book, { kind: 'person', id: person.id });
  expect(file).toEqual([
    { kind: 'person', person },
    { kind: 'contactOf', name: initiative.name },
    { kind: 'account', of: initiative.name, ...bankAccount },
    { kind: 'plan', number, title, summary, receivedOn },
  ]);
  expect(accessFile(book, { kind: 'initiative', id: initiative.id })).toEqual(file);
});
