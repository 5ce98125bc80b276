/** Valid records for tests, made by parsing: a builder cannot lie. */
import { Application } from '@shared/domain/applications/application';
import { BankAccount } from '@shared/domain/bank/bank-account';
import { BankEntry } from '@shared/domain/bank/bank-entry';
import { NO_AGREEMENT } from '@shared/domain/funds/agreement';
import { Contribution } from '@shared/domain/funds/contribution';
import { Fund } from '@shared/domain/funds/fund';
import { Giver } from '@shared/domain/funds/giver';
import { Initiative } from '@shared/domain/people/initiative';
import { Person } from '@shared/domain/people/person';
import type { z } from 'zod';

type Part<Schema extends z.ZodType> = Partial<z.input<Schema>>;

const id = (number: number): string => `00000000-0000-4000-a000-${String(number).padStart(12, '0')}`;

export function aFund(part: Part<typeof Fund> = {}): Fund {
  return Fund.parse({
    id: id(1),
    name: 'Buurtfonds De Linde',
    place: 'Lindedorp',
    areas: ['Noord', 'Zuid'],
    themes: ['groen', 'ontmoeting'],
    accent: 'teal',
    kvkNumber: null,
    iban: null,
    decider: 'foundation',
    scanDays: 14,
    startedOn: '2026-01-01',
    ...part,
  });
}

export function aPerson(part: Part<typeof Person> = {}): Person {
  return Person.parse({ id: id(2), name: 'Noor de Boer', email: null, phone: null, ...part });
}

export function aGiver(part: Partial<z.input<typeof Giver>> = {}): Giver {
  return Giver.parse({
    id: id(3),
    kind: 'government',
    name: 'Gemeente Lindedorp',
    kvkNumber: null,
    contactId: null,
    ...part,
  });
}

export function aContribution(part: Part<typeof Contribution> = {}): Contribution {
  return Contribution.parse({
    id: id(4),
    giverId: id(3),
    title: 'Wijkbudget 2026',
    form: 'subsidy',
    amount: 1_000_000,
    promisedOn: '2026-01-15',
    earmark: { kind: 'none' },
    terms: '',
    agreement: NO_AGREEMENT,
    ...part,
  });
}

export function anInitiative(part: Part<typeof Initiative> = {}): Initiative {
  return Initiative.parse({
    id: id(5),
    name: 'Groene Gevels',
    legalForm: 'informal',
    kvkNumber: null,
    area: 'Noord',
    contactId: null,
    bankAccount: null,
    ...part,
  });
}

export function anApplication(part: Part<typeof Application> = {}): Application {
  return Application.parse({
    id: id(6),
    number: 1,
    initiativeId: id(5),
    title: 'Geveltuinen in de Lindestraat',
    summary: 'Wij maken veertig geveltuinen, samen met de bewoners.',
    theme: 'groen',
    area: 'Noord',
    receivedOn: '2026-03-01',
    way: 'form',
    budgetLines: [{ id: id(7), label: 'Planten', amount: 65_000 }],
    coFunding: [],
    leastAmount: null,
    translations: [],
    scan: null,
    state: { status: 'received' },
    pabulib: null,
    ...part,
  });
}

export function aBankAccount(part: Part<typeof BankAccount> = {}): BankAccount {
  return BankAccount.parse({
    id: id(20),
    number: 'NL91ABNA0417164300',
    name: 'Betaalrekening',
    startsOn: '2026-01-01',
    startBalance: 0,
    ...part,
  });
}

export function aBankEntry(part: Part<typeof BankEntry> = {}): BankEntry {
  return BankEntry.parse({
    id: id(21),
    accountId: id(20),
    entryKey: 'b1',
    layout: 'camt.053.001.02',
    day: '2026-03-02',
    valueDay: null,
    amount: 250_000,
    counterName: 'GEMEENTE LINDEDORP',
    counterIban: 'NL02RABO0123456789',
    description: 'Bijdrage buurtfonds',
    endToEndId: null,
    reference: null,
    bankReference: null,
    batchId: null,
    code: null,
    isReversal: false,
    returnReason: null,
    details: [],
    state: { status: 'open' },
    ...part,
  });
}
