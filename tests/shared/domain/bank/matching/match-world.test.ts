import { put } from '@shared/domain/action';
import { loadBankBooks } from '@shared/domain/bank/bank-books';
import { type MatchWorld, matchWorldOf } from '@shared/domain/bank/matching/match-world';
import { contributionTable } from '@shared/domain/funds/contribution';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { settleGrant } from '@shared/domain/grants/actions/settle-grant';
import { grantTable, type InstalmentId } from '@shared/domain/grants/grant';
import { paymentTable } from '@shared/domain/grants/payment';
import { returnReference } from '@shared/domain/grants/return-reference';
import { initiativeTable } from '@shared/domain/people/initiative';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import type { World } from '../../../../support/action-world';
import { aBankWorld, ITS_IBAN, PAY_DAY, SOURCE, type TestBank, TODAY } from '../../../../support/bank-world';
import { aContribution } from '../../../../support/builders';
import { AWARD, sourceId } from '../../../../support/grant-world';
import { seedRows } from '../../../../support/voting-world';

async function seen({ reader, rows }: World): Promise<MatchWorld> {
  return matchWorldOf(await loadBankBooks(reader), {
    initiatives: rows(initiativeTable),
    persons: new Map(),
  });
}

async function paidFirst({ world, grant }: TestBank): Promise<void> {
  const instalmentId = grant.instalments[0]?.id as InstalmentId;
  await world.run(recordPayment, { grantId: grant.id, instalmentId, paidOn: PAY_DAY, reference: 'E2E-1' });
}

async function settled({ world, grant }: TestBank): Promise<void> {
  const state = { status: 'reported', reportedOn: PAY_DAY } as const;
  await seedRows(world, [put(grantTable, { ...grant, state })]);
  await world.run(settleGrant, { grantId: grant.id, settledOn: TODAY, spent: cents(50_000), kept: null });
}

const told = { awardNumber: 1, initiative: 'Groene Gevels', iban: ITS_IBAN, holder: 'J. Jansen' };

describe('what is expected on the bank', () => {
  it('is of an award that was just made its instalments, and the open promise', async () => {
    const { world, grant } = await aBankWorld();
    const { promises, instalments, returns, paidOut, unvouched, ownSources } = await seen(world);
    expect(promises).toEqual([
      {
        contributionId: SOURCE,
        title: 'Wijkbudget',
        giver: 'Gemeente Lindedorp',
        promisedOn: '2026-01-15',
        open: 500_000,
        parts: [],
      },
    ]);
    expect(instalments).toEqual(
      grant.instalments.map(({ id, amount, due }) => ({
        ...told,
        grantId: grant.id,
        instalmentId: id,
        awardedOn: AWARD.awardedOn,
        due,
        toPay: amount,
      })),
    );
    expect([returns, paidOut]).toEqual([[], []]);
    expect(unvouched.map(({ entry, left }) => [entry.kind, left])).toEqual([['receipt', 500_000]]);
    expect(ownSources).toEqual([{ contributionId: SOURCE, title: 'Wijkbudget', free: 400_000 }]);
  });

  it('is no longer what was paid; that may come back', async () => {
    const bank = await aBankWorld();
    await paidFirst(bank);
    const { instalments, paidOut, unvouched } = await seen(bank.world);
    expect(instalments.map(({ toPay }) => toPay)).toEqual([40_000]);
    expect(paidOut).toEqual([{ ...told, payment: bank.world.rows(paymentTable)[0] }]);
    expect(unvouched.map(({ left }) => left)).toEqual([500_000, -60_000]);
  });

  it('is what is to come back, with the reference under which it is asked for (W11, W12)', async () => {
    const bank = await aBankWorld();
    await paidFirst(bank);
    await settled(bank);
    const { instalments, returns } = await seen(bank.world);
    expect(instalments).toEqual([]);
    expect(returns).toEqual([
      {
        ...told,
        grantId: bank.grant.id,
        settledOn: TODAY,
        toComeBack: 10_000,
        reference: returnReference(bank.grant),
      },
    ]);
  });

  it('is carried by money without a purpose first, then by the most free, never by what is in kind', async () => {
    const { world } = await aBankWorld();
    const theme = { kind: 'theme', theme: 'groen' } as const;
    await seedRows(world, [
      put(contributionTable, aContribution({ id: sourceId(3), title: 'Groen', earmark: theme })),
      put(contributionTable, aContribution({ id: sourceId(4), title: 'Lening', form: 'loan' })),
      put(contributionTable, aContribution({ id: sourceId(5), title: 'Gift', form: 'gift' })),
      put(contributionTable, aContribution({ id: sourceId(6), title: 'Spullen', form: 'inKind' })),
    ]);
    const { ownSources } = await seen(world);
    expect(ownSources.map(({ title }) => title)).toEqual(['Wijkbudget', 'Gift', 'Groen', 'Lening']);
  });

  it('is told without names when giver and initiative are gone', async () => {
    const { world } = await aBankWorld();
    const books = { ...(await loadBankBooks(world.reader)), givers: [] };
    const { promises, instalments } = matchWorldOf(books, { initiatives: [], persons: new Map() });
    expect(promises.map(({ giver }) => giver)).toEqual([null]);
    expect(instalments.map(({ initiative, iban }) => [initiative, iban])).toEqual([
      ['', null],
      ['', null],
    ]);
  });
});
