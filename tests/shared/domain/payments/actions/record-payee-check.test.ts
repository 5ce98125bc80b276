import { put } from '@shared/domain/action';
import { recordPayeeCheck } from '@shared/domain/payments/actions/record-payee-check';
import { type Initiative, initiativeTable } from '@shared/domain/people/initiative';
import { payeeCheckTable, payeeStanding } from '@shared/domain/people/payee-check';
import type { Day } from '@shared/kernel/dates';
import { Iban } from '@shared/kernel/iban';
import { describe, expect, it } from 'vitest';
import { ITS_IBAN, TODAY } from '../../../../support/bank-world';
import { aPaymentsWorld } from '../../../../support/payments-world';
import { seedRows } from '../../../../support/voting-world';

const account = { iban: Iban.parse(ITS_IBAN), holder: 'J. Jansen' };

describe('the name check of the bank (P14)', () => {
  it.each<[string, Partial<NonNullable<Initiative['bankAccount']>>, object]>([
    ['holds for the account that was checked', {}, { kind: 'checked', result: 'close', checkedOn: TODAY }],
    ['is gone with another number', { iban: Iban.parse('NL69INGB0123456789') }, { kind: 'changed' }],
    ['is gone with another name', { holder: 'K. Jansen' }, { kind: 'changed' }],
  ])('%s', async (_what, change, standing) => {
    const { world } = await aPaymentsWorld();
    const initiativeId = world.rows(initiativeTable)[0]!.id;
    expect(payeeStanding(account, null)).toEqual({ kind: 'none' });
    await world.run(recordPayeeCheck, { initiativeId, result: 'close', checkedOn: TODAY });
    const [check] = world.rows(payeeCheckTable);
    expect(check).toEqual({ id: initiativeId, ...account, result: 'close', checkedOn: TODAY });
    expect(payeeStanding({ ...account, ...change }, check ?? null)).toEqual(standing);
  });

  it('needs an account, and a day that has come', async () => {
    const { world } = await aPaymentsWorld();
    const initiative = world.rows(initiativeTable)[0]!;
    const told = { initiativeId: initiative.id, result: 'match' } as const;
    const later = await world.run(recordPayeeCheck, { ...told, checkedOn: '2026-07-01' as Day });
    await seedRows(world, [put(initiativeTable, { ...initiative, bankAccount: null })]);
    const none = await world.run(recordPayeeCheck, { ...told, checkedOn: TODAY });
    expect([later, none].map((done) => (done.ok ? null : done.error.code))).toEqual([
      'payments.dayInFuture',
      'payments.noAccountToCheck',
    ]);
  });
});
