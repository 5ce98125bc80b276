import { changeBankAccount } from '@shared/domain/bank/actions/change-bank-account';
import { type BankAccountId, bankAccountTable } from '@shared/domain/bank/bank-account';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aBankWorld, BEGINS, PAY_DAY, TODAY, takenIn } from '../../../../support/bank-world';

const change = { name: 'Rekening courant', startsOn: '2026-04-01' as Day, startBalance: cents(1_234) };

describe('change-bank-account (B2)', () => {
  it('changes all but the number', async () => {
    const { world, current } = await aBankWorld();
    await world.run(changeBankAccount, { id: current, ...change });
    expect(world.rows(bankAccountTable).find(({ id }) => id === current)).toEqual({
      id: current,
      number: 'NL91ABNA0417164300',
      ...change,
    });
  });

  it.each([
    ['the day of the first entry', PAY_DAY, true],
    ['the day after it', '2026-05-21' as Day, false],
  ])('%s as first day: %s, allowed %s', async (_name, startsOn, isAllowed) => {
    const { world, current } = await aBankWorld();
    await takenIn(world, current, { day: '2026-06-01' });
    await takenIn(world, current, { day: PAY_DAY });
    const answer = await world.run(changeBankAccount, { id: current, ...change, startsOn });
    const refused = { code: 'bank.startAfterEntries', params: { first: PAY_DAY }, field: 'startsOn' };
    expect(answer).toEqual(isAllowed ? { ok: true, value: current } : { ok: false, error: refused });
  });

  it('looks at the entries of this account alone', async () => {
    const { world, current, savings } = await aBankWorld();
    await takenIn(world, savings, { day: BEGINS });
    const answer = await world.run(changeBankAccount, { id: current, ...change, startsOn: TODAY });
    expect(answer).toEqual({ ok: true, value: current });
  });

  it.each([
    ['an account that is not here', { id: testId<BankAccountId>(404) }, 'bank.unknownAccount'],
    ['a first day to come', { startsOn: '2026-07-01' as Day }, 'bank.dayInFuture'],
  ])('refuses %s', async (_name, part, code) => {
    const { world, current } = await aBankWorld();
    const answer = await world.run(changeBankAccount, { id: current, ...change, ...part });
    expect(answer).toMatchObject({ ok: false, error: { code } });
  });
});
