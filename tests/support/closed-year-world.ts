/** A fund with two book years behind it, for tests of closing them. */
import { put } from '@shared/domain/action';
import { recordBankAccount } from '@shared/domain/bank/actions/record-bank-account';
import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import { contributionTable } from '@shared/domain/funds/contribution';
import { BookYear, bookYearTable } from '@shared/domain/yearclose/book-year';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { testId, type World } from './action-world';
import { aBankAccount } from './builders';
import { aStartedFund, contributionInput } from './fund-world';
import { seedRows } from './voting-world';

export const AGREES = { openEntries: 0, explanation: '' };

/**
 * € 1.000,00 promised and received in 2024, and as much in 2025. The bank says € 1.000,00 all along: it agrees with 2024,
 * and lacks what came in 2025. Today is a day in March 2026.
 */
export async function twoYearWorld(): Promise<World> {
  const world = await aStartedFund();
  for (const year of [2024, 2025]) {
    const day = `${year}-05-01` as Day;
    await world.run(recordContribution, contributionInput({ amount: cents(100_000), promisedOn: day }));
    const contributionId = world.rows(contributionTable).at(-1)?.id;
    if (contributionId === undefined) throw new Error('The promise was refused');
    await world.run(recordReceipt, { contributionId, amount: cents(100_000), day });
  }
  const { id: _id, ...account } = aBankAccount({ startsOn: '2024-01-01', startBalance: 100_000 });
  await world.run(recordBankAccount, account);
  return world;
}

/** As if it was closed, whatever stands in the books. */
export function aClosedYear(year: number): BookYear {
  const closed = {
    closedOn: `${year + 1}-02-01`,
    difference: 0,
    openEntries: 0,
    explanation: '',
    balance: [],
  };
  const state = { status: 'closed', ...closed };
  return BookYear.parse({ id: testId(year), year, state, reopenings: [], cashCheck: null });
}

export async function lockYear(world: World, year: number): Promise<void> {
  await seedRows(world, [put(bookYearTable, aClosedYear(year))]);
}

export function yearRefusal(code: string, params: object, field: string | null = null) {
  return { ok: false, error: { code, params, field } };
}
