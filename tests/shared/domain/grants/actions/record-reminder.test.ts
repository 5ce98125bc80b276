import { put } from '@shared/domain/action';
import { NO_AGREEMENT } from '@shared/domain/funds/agreement';
import { contributionTable } from '@shared/domain/funds/contribution';
import { type LedgerEntryId, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { borrowedLines, entryOf, promiseLines, receiptLines } from '@shared/domain/funds/posting';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { recordReminder } from '@shared/domain/grants/actions/record-reminder';
import { withdrawGrant } from '@shared/domain/grants/actions/withdraw-grant';
import { grantTable, type InstalmentId } from '@shared/domain/grants/grant';
import { type ReminderKind, reminderTable } from '@shared/domain/grants/reminder';
import { addDays, type Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId, type World } from '../../../../support/action-world';
import { anAwardedWorld, sourceId, TODAY } from '../../../../support/grant-world';
import { seedRows } from '../../../../support/voting-world';

const SOURCE = sourceId(1);
const part = (day: string, amount: number) => ({ day: day as Day, amount: cents(amount) });

async function withAgreement(world: World, kind: 'promise' | 'loan'): Promise<void> {
  const [known] = world.rows(contributionTable).filter(({ id }) => id === SOURCE);
  if (known === undefined) throw new Error('There is no source.');
  const parts = [part('2026-05-01', 400), part('2026-06-01', known.amount)];
  const agreement =
    kind === 'promise'
      ? { ...NO_AGREEMENT, expected: parts }
      : { ...NO_AGREEMENT, loan: { repayments: parts, basisPoints: 0 } };
  const money = { giverKind: 'government', amount: cents(2 * known.amount + 400), source: SOURCE } as const;
  const entry = { day: TODAY, number: 900, id: testId<LedgerEntryId>(900) };
  const lines = kind === 'promise' ? promiseLines(money) : borrowedLines(money);
  const came = receiptLines({ ...money, amount: money.amount });
  await seedRows(world, [
    put(contributionTable, { ...known, form: kind === 'loan' ? 'loan' : 'gift', agreement }),
    put(ledgerEntryTable, entryOf({ ...entry, kind: 'promise', lines })),
    ...(kind === 'loan'
      ? [
          put(
            ledgerEntryTable,
            entryOf({ ...entry, number: 901, id: testId<LedgerEntryId>(901), kind: 'receipt', lines: came }),
          ),
        ]
      : []),
  ]);
}

async function late() {
  const { world, grant } = await anAwardedWorld(100_000);
  const remind = (kind: ReminderKind, subjectId: string = grant.id) =>
    world.run(recordReminder, { kind, subjectId });
  return { world, grant, remind };
}

const nothing = { ok: false, error: { code: 'grants.nothingToRemind' } };

describe('record-reminder (W16)', () => {
  it('writes down a late report, and not the same again within a week', async () => {
    const { world, grant, remind } = await late();
    expect(await remind('report')).toMatchObject(nothing);
    const today = addDays(grant.reportDue, 1);
    world.setToday(today);
    await remind('report');
    expect(world.rows(reminderTable)).toMatchObject([{ kind: 'report', subjectId: grant.id, sentOn: today }]);
    world.setToday(addDays(today, 6));
    expect(await remind('report')).toMatchObject({
      ok: false,
      error: { code: 'grants.remindedAlready', params: { again: addDays(today, 7) } },
    });
    world.setToday(addDays(today, 7));
    expect((await remind('report')).ok).toBe(true);
  });

  it('never asks for a report where nothing is asked', async () => {
    const { world, grant, remind } = await late();
    await seedRows(world, [put(grantTable, { ...grant, band: 'nothing' })]);
    world.setToday(addDays(grant.reportDue, 1));
    expect(await remind('report')).toMatchObject(nothing);
  });

  it('asks money back only while some has to come back', async () => {
    const { world, grant, remind } = await late();
    expect(await remind('return')).toMatchObject(nothing);
    const instalmentId = grant.instalments[0]?.id as InstalmentId;
    await world.run(recordPayment, { grantId: grant.id, instalmentId, paidOn: TODAY, reference: '' });
    const input = { grantId: grant.id, withdrawnOn: TODAY, spent: cents(1), reason: 'Gestopt' };
    await world.run(withdrawGrant, input);
    expect((await remind('return')).ok).toBe(true);
  });

  it.each([
    ['promise', 'promise'],
    ['repayment', 'loan'],
  ] as const)('of a %s: only once the day of a part is past', async (kind, agreed) => {
    const { world, remind } = await late();
    expect(await remind(kind, SOURCE)).toMatchObject(nothing);
    await withAgreement(world, agreed);
    expect((await remind(kind, SOURCE)).ok).toBe(true);
    expect(await remind(kind, testId<string>(1))).toMatchObject(nothing);
  });
});
