import { put } from '@shared/domain/action';
import { applicationTable } from '@shared/domain/applications/application';
import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import { type ContributionId, contributionTable } from '@shared/domain/funds/contribution';
import { giverTable } from '@shared/domain/funds/giver';
import { initiativeTable } from '@shared/domain/people/initiative';
import { type PersonId, personTable } from '@shared/domain/people/person';
import { erasePerson } from '@shared/domain/privacy/actions/erase-person';
import { type ErasureSubject, erasureFingerprint, planErasure } from '@shared/domain/privacy/erasure';
import { loadErasureBook } from '@shared/domain/privacy/erasure-book';
import type { Day } from '@shared/kernel/dates';
import { NO_HASH } from '@shared/kernel/hash';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import type { World } from '../../../../support/action-world';
import { anApplication, anInitiative, aPerson } from '../../../../support/builders';
import { aStartedFund, contributionInput, TODAY } from '../../../../support/fund-world';
import { seedRows } from '../../../../support/voting-world';

const IBAN = 'NL91ABNA0417164300';

async function planOf(world: World, subject: ErasureSubject) {
  return planErasure(await loadErasureBook(world.reader), subject, world.today());
}

async function erase(world: World, subject: ErasureSubject) {
  const plan = await planOf(world, subject);
  return await world.run(erasePerson, { subject, seen: plan === null ? NO_HASH : erasureFingerprint(plan) });
}

/** What is told, without ids. */
async function told(world: World, subject: ErasureSubject) {
  const plan = await planOf(world, subject);
  return plan?.lines.map(({ table, parts, fate }) => [table, parts.join('+'), fate]);
}

async function aContact(holder: string) {
  const world = await aStartedFund();
  const person = aPerson({ email: 'noor@example.org' });
  const initiative = anInitiative({ contactId: person.id, bankAccount: { iban: IBAN, holder } });
  const plan = anApplication();
  await seedRows(world, [
    put(personTable, person),
    put(initiativeTable, initiative),
    put(applicationTable, plan),
  ]);
  return { world, person, initiative, plan };
}

async function aPrivateGiver() {
  const world = await aStartedFund();
  const person = { name: 'Noor de Boer', email: 'noor@example.org', phone: null };
  const giver = { kind: 'new', details: { kind: 'privatePerson', person } } as const;
  await world.run(
    recordContribution,
    contributionInput({ giver, title: 'Gift van Noor', terms: 'Voor Ada' }),
  );
  const contributionId = world.rows(contributionTable)[0]?.id as ContributionId;
  const subject = { kind: 'person', id: world.rows(personTable)[0]?.id as PersonId } as const;
  return { world, contributionId, subject };
}

const ofTheGroup = { kind: 'kept', because: 'ofTheGroup', until: null };

describe('erase-person, a contact person', () => {
  it('goes, and is taken from the initiative; the account of another stays and texts are left to a reader', async () => {
    const { world, person, initiative, plan } = await aContact('Stichting Groen');
    const subject = { kind: 'person', id: person.id } as const;
    expect(await told(world, subject)).toEqual([
      ['persons', 'name+email', { kind: 'removed' }],
      ['initiatives', 'contact', { kind: 'erased' }],
      ['applications', 'texts', ofTheGroup],
    ]);
    expect((await planOf(world, subject))?.forgets).toEqual([person.id]);
    expect((await erase(world, subject)).ok).toBe(true);
    expect(world.rows(personTable)).toEqual([]);
    expect(world.rows(initiativeTable)).toEqual([{ ...initiative, contactId: null }]);
    expect(world.rows(applicationTable)).toEqual([plan]);
  });

  it('takes an account in the own name along, and everything of the initiative gets another key', async () => {
    const { world, person, initiative } = await aContact('noor de boer');
    const plan = await planOf(world, { kind: 'person', id: person.id });
    expect(plan?.forgets).toEqual([person.id, initiative.id]);
    expect(plan?.puts.map(({ table }) => table)).toEqual(['initiatives', 'applications']);
  });
});

describe('erase-person, the contact of an initiative', () => {
  it('takes person and account, whoever holds it', async () => {
    const { world, initiative } = await aContact('Stichting Groen');
    expect((await erase(world, { kind: 'initiative', id: initiative.id })).ok).toBe(true);
    expect(world.rows(personTable)).toEqual([]);
    expect(world.rows(initiativeTable)).toEqual([{ ...initiative, contactId: null, bankAccount: null }]);
  });

  it('finds nothing the second time', async () => {
    const { world, initiative } = await aContact('Stichting Groen');
    const subject = { kind: 'initiative', id: initiative.id } as const;
    await erase(world, subject);
    expect(await erase(world, subject)).toMatchObject({ error: { code: 'privacy.nothingToErase' } });
  });
});

describe('erase-person, a private giver', () => {
  it('whose promise brought nothing in goes whole; amount and day stay for the books', async () => {
    const { world, subject } = await aPrivateGiver();
    const kept = { kind: 'kept', because: 'bookkeeping', until: '2033-12-31' };
    expect(await told(world, subject)).toEqual([
      ['persons', 'name+email', { kind: 'removed' }],
      ['contributions', 'title+terms', { kind: 'erased' }],
      ['contributions', 'figures', kept],
    ]);
    await erase(world, subject);
    expect(world.rows(personTable)).toEqual([]);
    expect(world.rows(giverTable)).toHaveLength(1);
    expect(world.rows(contributionTable)).toMatchObject([{ title: '—', terms: '', amount: 1_000_000 }]);
  });

  it('whose money came in keeps the name until 7 years after the book year, and loses the rest', async () => {
    const { world, contributionId, subject } = await aPrivateGiver();
    await world.run(recordReceipt, { contributionId, amount: cents(5000), day: TODAY });
    const kept = { kind: 'kept', because: 'bookkeeping', until: '2033-12-31' };
    expect((await told(world, subject))?.slice(0, 2)).toEqual([
      ['persons', 'email', { kind: 'erased' }],
      ['persons', 'name', kept],
    ]);
    await erase(world, subject);
    expect(world.rows(personTable)).toMatchObject([{ name: 'Noor de Boer', email: null, phone: null }]);
    world.setToday('2034-01-01' as Day);
    expect((await told(world, subject))?.[0]).toEqual(['persons', 'name', { kind: 'removed' }]);
  });
});

it('refuses when the list that was shown is no longer what would be done, and somebody unknown', async () => {
  const { world, subject } = await aPrivateGiver();
  expect(await world.run(erasePerson, { subject, seen: NO_HASH })).toMatchObject({
    error: { code: 'privacy.changedSincePreview' },
  });
  const nobody = { kind: 'person', id: '018d648a-4600-78cd-b1df-6456f71d4fba' as PersonId } as const;
  expect(await erase(world, nobody)).toMatchObject({ error: { code: 'privacy.unknownPerson' } });
});
