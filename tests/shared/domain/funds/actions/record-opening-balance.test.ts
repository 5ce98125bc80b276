import { reconcile } from '@shared/domain/bank/reconciliation';
import {
  type OpeningSource,
  recordOpeningBalance,
} from '@shared/domain/funds/actions/record-opening-balance';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import { positionsOf } from '@shared/domain/funds/balance';
import { contributionTable } from '@shared/domain/funds/contribution';
import { type GiverId, giverTable } from '@shared/domain/funds/giver';
import { type LedgerEntry, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { owedOn } from '@shared/domain/funds/loan';
import { bankBalance, totalPosition } from '@shared/domain/funds/position';
import { personTable } from '@shared/domain/people/person';
import { balanceSheetOn, totalOf } from '@shared/domain/yearclose/balance-sheet';
import { yearFigures } from '@shared/domain/yearclose/year-figures';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testId, type World } from '../../../../support/action-world';
import { aBankAccount } from '../../../../support/builders';
import { aPromise, TODAY } from '../../../../support/fund-world';
import { aFundToOpen, aSource, EVE, openingInput } from '../../../../support/opening-world';

function books({ rows }: World) {
  return { entries: rows(ledgerEntryTable), contributions: rows(contributionTable), givers: [] };
}

const linesOf = (entry: LedgerEntry | undefined) =>
  entry?.lines.map(({ account, amount }) => [account, amount]);

describe('record-opening-balance', () => {
  it('books each source against the reserve, never as income (G16)', async () => {
    const { world, giverId } = await aFundToOpen();
    await world.run(recordOpeningBalance, openingInput([aSource(giverId, { toCome: cents(50_000) })]));
    const [contribution] = world.rows(contributionTable);
    expect(contribution).toMatchObject({ giverId, amount: 350_000, promisedOn: EVE, terms: '' });
    const [entry] = world.rows(ledgerEntryTable);
    expect(entry).toMatchObject({ kind: 'opening', day: EVE, number: 1 });
    expect(linesOf(entry)).toEqual([
      ['BLimBanRba', 300_000],
      ['BVorTskTos', 50_000],
      ['BEivOvrAlr', -350_000],
    ]);
    const position = totalPosition(positionsOf(world.rows(ledgerEntryTable), { until: EVE }));
    expect(position).toMatchObject({ received: 300_000, free: 300_000, promised: 50_000, awarded: 0 });
  });

  it('writes down givers that are new along with it, each once (G17)', async () => {
    const { world, giverId } = await aFundToOpen();
    const person = { name: 'Noor Dekker', email: null, phone: null };
    const noor = { kind: 'new', details: { kind: 'privatePerson', person } } as const;
    const made = await world.run(
      recordOpeningBalance,
      openingInput([
        aSource(giverId),
        aSource(giverId, { giver: noor, form: 'gift', title: 'Eerste gift' }),
        aSource(giverId, { giver: noor, form: 'gift', title: 'Tweede gift' }),
      ]),
    );
    expect(made).toMatchObject({ ok: true });
    const givers = world.rows(giverTable);
    expect(givers).toHaveLength(2);
    expect(world.rows(personTable).map(({ name }) => name)).toEqual(['Noor Dekker']);
    const fresh = givers.find(({ id }) => id !== giverId);
    expect(world.rows(contributionTable).map((one) => one.giverId)).toEqual([giverId, fresh?.id, fresh?.id]);
  });

  it('what was spent of a loan before still has to go back, and lowers the reserve (G16, G13)', async () => {
    const { world, giverId } = await aFundToOpen();
    const loan = aSource(giverId, {
      form: 'loan',
      left: cents(60_000),
      owed: cents(100_000),
      toCome: cents(5_000),
    });
    await world.run(recordOpeningBalance, openingInput([loan]));
    const [entry] = world.rows(ledgerEntryTable);
    expect(linesOf(entry)).toEqual([
      ['BLimBanRba', 60_000],
      ['BVorTskTos', 5_000],
      ['BSchOpaOop', -105_000],
      ['BEivOvrAlr', 40_000],
    ]);
    const [contribution] = world.rows(contributionTable);
    expect(contribution?.amount).toBe(105_000);
    expect(contribution && owedOn(world.rows(ledgerEntryTable), contribution.id, null)).toBe(100_000);
  });

  it('what is still to come comes in as any promise does (G3)', async () => {
    const { world, giverId } = await aFundToOpen();
    await world.run(recordOpeningBalance, openingInput([aSource(giverId, { toCome: cents(50_000) })]));
    const contributionId = world.rows(contributionTable)[0]?.id ?? testId<never>(1);
    const answer = await world.run(recordReceipt, { contributionId, amount: cents(50_000), day: TODAY });
    expect(answer).toMatchObject({ ok: true });
    expect(totalPosition(positionsOf(world.rows(ledgerEntryTable), { until: null }))).toMatchObject({
      promised: 0,
      received: 350_000,
    });
  });

  it('agrees with the bank when its account begins the day after (B11)', async () => {
    const { world, giverId } = await aFundToOpen();
    await world.run(recordOpeningBalance, openingInput([aSource(giverId)]));
    const accounts = [aBankAccount({ startsOn: '2026-01-01', startBalance: 300_000 })];
    const found = reconcile({ accounts, entries: [], ledger: world.rows(ledgerEntryTable) }, TODAY);
    expect(found).toMatchObject({ difference: 0, atStart: 0, notInBooks: [], notOnBank: [] });
  });

  it('is what the next year begins with, and no income of any year (Y1, Y3)', async () => {
    const { world, giverId } = await aFundToOpen();
    await world.run(recordOpeningBalance, openingInput([aSource(giverId)]));
    const year = yearFigures(books(world), 2026);
    expect(year.opening.assets).toEqual([{ account: 'BLimBanRba', amount: 300_000 }]);
    expect(totalOf(year.opening.equity)).toBe(300_000);
    expect(year.sources).toMatchObject([{ opening: 300_000, income: 0, expenses: 0, begun: 0 }]);
  });

  it('balances, and puts exactly on the bank what the bank said, whatever the sources are', async () => {
    const amount = fc.nat(1_000_000).map(cents);
    const source = fc.record({
      form: fc.constantFrom('gift', 'subsidy', 'loan', 'participation'),
      left: amount,
      toCome: amount,
      owed: amount,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(source, { minLength: 1, maxLength: 6 }), async (parts) => {
        fc.pre(parts.every(({ left, toCome, owed }) => left > 0 && owed > 0 && toCome >= 0));
        const { world, giverId } = await aFundToOpen();
        const sources = parts.map((part) => aSource(giverId, part as Partial<OpeningSource>));
        const input = openingInput(sources);
        expect(await world.run(recordOpeningBalance, input)).toMatchObject({ ok: true });
        const entries = world.rows(ledgerEntryTable);
        expect(bankBalance(totalPosition(positionsOf(entries, { until: null })))).toBe(input.onBank);
        const sheet = balanceSheetOn(books(world), EVE);
        expect(totalOf(sheet.assets)).toBe(totalOf(sheet.equity) + totalOf(sheet.liabilities));
      }),
      { numRuns: 40 },
    );
  });

  const nobody = testId<GiverId>(999_999);
  it.each([
    {
      name: 'another sum than the bank said',
      input: { onBank: cents(300_001) },
      code: 'opening.differs',
      field: 'onBank',
    },
    {
      name: 'a day that is still to come',
      input: { day: '2026-03-11' as Day },
      code: 'funds.dayInFuture',
      field: 'day',
    },
    {
      name: 'a source without money',
      part: { left: cents(0) },
      code: 'opening.nothingOf',
      field: 'sources.0',
    },
    {
      name: 'a giver that is not there',
      part: { giver: { kind: 'known', giverId: nobody } } as const,
      code: 'funds.unknownGiver',
      field: 'sources.0',
    },
    {
      name: 'a theme that the fund does not know',
      part: { earmark: { kind: 'theme', theme: 'Ruimtevaart' } as const },
      code: 'funds.unknownTheme',
      field: 'sources.0',
    },
  ])('refuses $name', async ({ part = {}, input = {}, code, field }) => {
    const { world, giverId } = await aFundToOpen();
    const answer = await world.run(recordOpeningBalance, openingInput([aSource(giverId, part)], input));
    expect(answer).toMatchObject({ ok: false, error: { code, field } });
    expect(world.rows(ledgerEntryTable)).toEqual([]);
  });

  it('refuses a second one, and one that does not lie before the first entry', async () => {
    const { world, giverId } = await aFundToOpen();
    const input = openingInput([aSource(giverId)]);
    await aPromise(world, 0);
    const late = await world.run(recordOpeningBalance, { ...input, day: TODAY });
    expect(late).toMatchObject({ error: { code: 'opening.afterEntries', params: { first: '2026-01-15' } } });
    await world.run(recordOpeningBalance, input);
    expect(await world.run(recordOpeningBalance, input)).toMatchObject({
      error: { code: 'opening.alreadyThere' },
    });
  });
});
