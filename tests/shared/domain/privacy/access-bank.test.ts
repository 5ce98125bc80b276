/** What the bank told, in the access file: of a giver, of an initiative, and never of the others in a batch. */
import { put } from '@shared/domain/action';
import { type BankEntry, type BankEntryId, bankEntryTable } from '@shared/domain/bank/bank-entry';
import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import { contributionTable } from '@shared/domain/funds/contribution';
import { type LedgerEntryId, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { initiativeTable } from '@shared/domain/people/initiative';
import { personTable } from '@shared/domain/people/person';
import { loadAccessBook } from '@shared/domain/privacy/access-bank';
import { accessFile } from '@shared/domain/privacy/access-file';
import type { ErasureSubject } from '@shared/domain/privacy/erasure';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId, type World } from '../../../support/action-world';
import {
  aBankWorld,
  FIRST_PART,
  ITS_IBAN,
  match,
  PAY_DAY,
  release,
  takenIn,
} from '../../../support/bank-world';
import { aBankEntry } from '../../../support/builders';
import { aStartedFund, contributionInput, TODAY } from '../../../support/fund-world';
import { seedRows } from '../../../support/voting-world';

async function toldOf(world: World, subject: ErasureSubject) {
  return accessFile(await loadAccessBook(world.reader), subject).filter(({ kind }) => kind === 'bank');
}

const remittance = { endToEndId: null, reference: null, returnReason: null };

describe('what the bank told of a private giver', () => {
  async function aGift() {
    const world = await aStartedFund();
    const person = { name: 'Noor de Boer', email: null, phone: null };
    const giver = { kind: 'new', details: { kind: 'privatePerson', person } } as const;
    await world.run(recordContribution, contributionInput({ giver, title: 'Gift' }));
    const [gift] = world.rows(contributionTable);
    const [noor] = world.rows(personTable);
    if (gift === undefined || noor === undefined) throw new Error('Nothing was recorded.');
    await world.run(recordReceipt, { contributionId: gift.id, amount: cents(5000), day: TODAY });
    const receipt = world.rows(ledgerEntryTable).find(({ kind }) => kind === 'receipt');
    if (receipt === undefined) throw new Error('Nothing came in.');
    const entryWith = async (part: Partial<BankEntry>, amounts: readonly number[] = [5000]) => {
      const own = amounts.map((amount) => ({ entryId: receipt.id, amount, isNew: false, took: null }));
      const others = { entryId: testId<LedgerEntryId>(9100), amount: 7000, isNew: false, took: null };
      const parts = [...own, others] as never;
      const state = { status: 'booked', ground: 'name', reason: '', parts } as const;
      const row = aBankEntry({ id: testId<BankEntryId>(9101), amount: 12_000, day: TODAY });
      await seedRows(world, [put(bankEntryTable, { ...row, ...part, state })]);
    };
    return { world, entryWith, subject: { kind: 'person', id: noor.id } as const };
  }

  const batchOf = (...details: readonly [name: string, amount: number | null][]) => ({
    counterName: null,
    counterIban: null,
    description: 'VERZAMELPOST',
    details: details.map(([counterName, amount]) => ({
      ...remittance,
      counterName,
      counterIban: 'NL44RABO0123456789',
      description: `van ${counterName}`,
      amount: amount === null ? null : cents(amount),
    })),
  });
  const entry = { kind: 'bank', day: TODAY };
  const nameless = { name: '', account: '', description: '' };
  const noor = { name: 'N DE BOER', account: 'NL44RABO0123456789', description: 'van N DE BOER' };

  it.each<[string, Partial<BankEntry>, readonly number[], readonly object[]]>([
    [
      'the words of the entry, with the part that is theirs',
      { counterName: 'N DE BOER', counterIban: 'NL44RABO0123456789', description: 'van N DE BOER' },
      [5000],
      [{ ...entry, amount: 5000, ...noor }],
    ],
    [
      'the one payment of a batch of one',
      batchOf(['N DE BOER', null]),
      [5000],
      [{ ...entry, amount: 5000, ...noor }],
    ],
    [
      'of a batch only what is theirs',
      batchOf(['N DE BOER', 5000], ['S VOS', 7000]),
      [5000],
      [{ ...entry, amount: 5000, ...noor }],
    ],
    [
      'two of theirs in one batch',
      batchOf(['S VOS', 7000], ['N DE BOER', 2500], ['N DE BOER', 2500]),
      [2500, 2500],
      [
        { ...entry, amount: 2500, ...noor },
        { ...entry, amount: 2500, ...noor },
      ],
    ],
    [
      'no words where another has the same amount',
      batchOf(['N DE BOER', 5000], ['S VOS', 5000]),
      [5000],
      [{ ...entry, amount: 5000, ...nameless }],
    ],
    [
      'no words of a batch that tells no amounts',
      batchOf(['N DE BOER', null], ['S VOS', null]),
      [5000],
      [{ ...entry, amount: 5000, ...nameless }],
    ],
  ])('%s', async (...[, part, amounts, expected]) => {
    const { world, entryWith, subject } = await aGift();
    await entryWith(part, amounts);
    expect(await toldOf(world, subject)).toEqual(expected);
  });

  it('nothing of what was matched with others, or not at all', async () => {
    const { world, entryWith, subject } = await aGift();
    await entryWith({}, []);
    await seedRows(world, [put(bankEntryTable, aBankEntry({ id: testId<BankEntryId>(9102) }))]);
    expect(await toldOf(world, subject)).toEqual([]);
  });
});

describe('what the bank told of an initiative', () => {
  it('its payments and what came back, until they are released', async () => {
    const { world, current, grant } = await aBankWorld();
    const [initiative] = world.rows(initiativeTable);
    const [instalment] = grant.instalments;
    if (initiative === undefined || instalment === undefined) throw new Error('There is no award.');
    const told = { counterName: 'J JANSEN', counterIban: ITS_IBAN, description: 'Eerste deel' };
    const paid = await takenIn(world, current, { ...told, amount: -FIRST_PART });
    const done = await match(world, paid, {
      kind: 'payment',
      grantId: grant.id,
      instalmentId: instalment.id,
    });
    expect(done.ok).toBe(true);
    const subject = { kind: 'initiative', id: initiative.id } as const;
    const line = { kind: 'bank', day: PAY_DAY, name: 'J JANSEN', account: ITS_IBAN };
    expect(await toldOf(world, subject)).toEqual([
      { ...line, amount: -FIRST_PART, description: 'Eerste deel' },
    ]);
    expect((await release(world, paid)).ok).toBe(true);
    expect(await toldOf(world, subject)).toEqual([]);
  });
});
