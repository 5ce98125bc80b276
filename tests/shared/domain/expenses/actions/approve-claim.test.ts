import { approveClaim } from '@shared/domain/expenses/actions/approve-claim';
import { claimTable } from '@shared/domain/expenses/claim';
import { freeForClaims, owedBySource, owedInAll } from '@shared/domain/expenses/claim-money';
import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { contributionTable } from '@shared/domain/funds/contribution';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import {
  APPROVER,
  aClaimWorld,
  approval,
  approved,
  CLAIMANT,
  claimOf,
  FREE,
  handedIn,
} from '../../../../support/claim-world';
import { contributionInput, TODAY } from '../../../../support/fund-world';

describe('approve-claim', () => {
  it('says who approved it, which money carries it and on which budget line; nothing is booked (E4, E5)', async () => {
    const { world, source } = await aClaimWorld();
    const claim = await handedIn(world);
    const before = world.rows(ledgerEntryTable);
    await world.run(approveClaim, { ...approval(claim, source), account: 'WKprTvlKba' });
    expect(claimOf(world, claim.id)).toEqual({
      ...claim,
      account: 'WKprTvlKba',
      state: { status: 'approved', approvedBy: APPROVER.personId, approvedOn: TODAY, contributionId: source },
    });
    expect(world.rows(ledgerEntryTable)).toEqual(before);
  });

  it('what is approved and not paid lowers what the source may carry (E5)', async () => {
    const fund = await aClaimWorld();
    const { world, source } = fund;
    await approved(fund, { amount: cents(FREE - 1_000) });
    const books = { claims: world.rows(claimTable), entries: world.rows(ledgerEntryTable) };
    expect(freeForClaims(books, source)).toBe(1_000);
    expect([...owedBySource(books.claims)]).toEqual([[source, FREE - 1_000]]);
    expect(owedInAll(books.claims)).toBe(FREE - 1_000);
    const second = await handedIn(world, { amount: cents(1_001) });
    expect(await world.run(approveClaim, approval(second, source))).toEqual({
      ok: false,
      error: { code: 'expenses.notEnoughFree', params: { free: 1_000 }, field: 'contributionId' },
    });
    const third = await handedIn(world, { amount: cents(1_000) });
    expect(await world.run(approveClaim, approval(third, source))).toMatchObject({ ok: true });
  });

  it('refuses who approves a claim of their own (E4)', async () => {
    const { world, source } = await aClaimWorld();
    const claim = await handedIn(world);
    const own = { ...approval(claim, source), approver: CLAIMANT.chosen };
    expect(await world.run(approveClaim, own)).toEqual({
      ok: false,
      error: { code: 'expenses.ownClaim', params: {}, field: 'approver' },
    });
  });

  it('refuses what was decided on already, what is not there, and money that is none', async () => {
    const fund = await aClaimWorld();
    const { world, source } = fund;
    const done = await approved(fund);
    const claim = await handedIn(world);
    await world.run(recordContribution, contributionInput({ form: 'inKind' }));
    const inKind = world.rows(contributionTable).at(-1)?.id ?? source;
    const told = async (input: Parameters<typeof approveClaim.decide>[1]) => {
      const answer = await world.run(approveClaim, input);
      return answer.ok ? null : answer.error.code;
    };
    const stranger = { kind: 'known', volunteerId: testId<never>(2) } as const;
    expect([
      await told(approval(done, source)),
      await told({ ...approval(claim, source), claimId: testId<never>(1) }),
      await told({ ...approval(claim, source), approver: stranger }),
      await told(approval(claim, inKind)),
      await told(approval(claim, testId<never>(999_999))),
    ]).toEqual([
      'expenses.notHandedIn',
      'expenses.unknownClaim',
      'expenses.unknownVolunteer',
      'expenses.unknownSource',
      'expenses.unknownSource',
    ]);
  });
});
