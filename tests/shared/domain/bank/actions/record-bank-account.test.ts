import { recordBankAccount } from '@shared/domain/bank/actions/record-bank-account';
import { BankAccount, bankAccountTable } from '@shared/domain/bank/bank-account';
import { describe, expect, it } from 'vitest';
import { aWorld } from '../../../../support/action-world';
import { TODAY } from '../../../../support/bank-world';
import { aBankAccount } from '../../../../support/builders';

const { id: _id, ...input } = aBankAccount({ startBalance: -12_345 });

describe('record-bank-account (B1, B2)', () => {
  it('keeps number, name, first day and first balance, which may stand below zero', async () => {
    const world = aWorld({ today: TODAY });
    const made = await world.run(recordBankAccount, input);
    expect(made.ok).toBe(true);
    expect(world.rows(bankAccountTable)).toEqual([{ ...input, id: made.ok ? made.value : null }]);
  });

  it('refuses a number that is here already', async () => {
    const world = aWorld({ today: TODAY });
    await world.run(recordBankAccount, input);
    expect(await world.run(recordBankAccount, { ...input, name: 'Nog eens' })).toEqual({
      ok: false,
      error: { code: 'bank.accountKnown', params: { name: 'Betaalrekening' }, field: 'number' },
    });
    expect(world.rows(bankAccountTable)).toHaveLength(1);
  });

  it('refuses a first day that is still to come', async () => {
    const world = aWorld({ today: TODAY });
    const { startsOn } = aBankAccount({ startsOn: '2026-07-01' });
    expect(await world.run(recordBankAccount, { ...input, startsOn })).toEqual({
      ok: false,
      error: { code: 'bank.dayInFuture', params: { day: startsOn, today: TODAY }, field: 'startsOn' },
    });
  });

  it.each(['nl91abna0417164300', 'NL91 ABNA', '', 'X'.repeat(35)])('takes no number like ‘%s’', (number) => {
    expect(BankAccount.safeParse({ ...aBankAccount(), number }).success).toBe(false);
  });
});
