import { handInClaim } from '@shared/domain/expenses/actions/hand-in-claim';
import { claimTable } from '@shared/domain/expenses/claim';
import { claimReceiptTable } from '@shared/domain/expenses/claim-receipt';
import { volunteerTable } from '@shared/domain/expenses/volunteer';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { personTable } from '@shared/domain/people/person';
import type { Day } from '@shared/kernel/dates';
import { hashBytes } from '@shared/kernel/hash';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { aClaimWorld, aFee, CLAIMANT, claimInput, RECEIPT, SPENT_ON } from '../../../../support/claim-world';
import { TODAY } from '../../../../support/fund-world';
import { base64Of, CLEAN_JPEG, JPEG_CUT_OFF, JPEG_WITH_PLACE } from '../../../../support/pictures';

const photo = (bytes: Uint8Array) => ({ ...RECEIPT, data: base64Of(bytes) });

interface Refused {
  readonly name: string;
  readonly part: Parameters<typeof claimInput>[0];
  readonly code: string;
  readonly field: string;
}

describe('hand-in-claim', () => {
  it('keeps the claim with its receipts, numbers it, and books nothing (E1, E5)', async () => {
    const { world } = await aClaimWorld();
    const before = world.rows(ledgerEntryTable);
    const { volunteer: _volunteer, receipts: _receipts, ...asked } = claimInput();
    await world.run(handInClaim, claimInput());
    await world.run(handInClaim, claimInput());
    const [receipt] = world.rows(claimReceiptTable);
    const [claim, second] = world.rows(claimTable);
    expect(claim).toEqual({
      ...asked,
      id: claim?.id,
      number: 1,
      personId: CLAIMANT.personId,
      handedInOn: TODAY,
      receiptIds: [receipt?.id],
      state: { status: 'handedIn' },
    });
    expect(receipt).toEqual({
      ...RECEIPT,
      id: receipt?.id,
      claimId: claim?.id,
      sha256: hashBytes(CLEAN_JPEG),
    });
    expect(second?.number).toBe(2);
    expect(world.rows(ledgerEntryTable)).toEqual(before);
  });

  it('writes somebody new down as a person and a volunteer', async () => {
    const { world } = await aClaimWorld();
    const contact = { name: 'Jo Nieuw', email: null, phone: null };
    const bornOn = '2008-05-05' as Day;
    await world.run(handInClaim, claimInput({ volunteer: { kind: 'new', contact, bornOn } }));
    const person = world.rows(personTable).at(-1);
    expect(person).toEqual({ ...contact, id: person?.id });
    expect(world.rows(volunteerTable).at(-1)).toMatchObject({ personId: person?.id, bornOn });
    expect(world.rows(claimTable)).toMatchObject([{ personId: person?.id }]);
  });

  const refused: readonly Refused[] = [
    {
      name: 'costs without receipt or reason (E2)',
      part: { receipts: [] },
      code: 'receiptMissing',
      field: 'receipts',
    },
    {
      name: 'a photo that tells its place (E2)',
      part: { receipts: [photo(JPEG_WITH_PLACE)] },
      code: 'photoTellsMore',
      field: 'receipts',
    },
    {
      name: 'half a picture (E2)',
      part: { receipts: [photo(JPEG_CUT_OFF)] },
      code: 'notAPicture',
      field: 'receipts',
    },
    {
      name: 'the same photo twice (E2)',
      part: { receipts: [RECEIPT, RECEIPT] },
      code: 'photoTwice',
      field: 'receipts',
    },
    {
      name: 'costs of tomorrow (E2)',
      part: { what: { kind: 'costs', spentOn: '2026-03-11' as Day, noReceipt: '' } },
      code: 'dayInFuture',
      field: 'what.spentOn',
    },
    {
      name: 'a fee over two months (E3)',
      part: { what: aFee({ from: '2026-02-28' as Day }) },
      code: 'oneMonth',
      field: 'what.to',
    },
    {
      name: 'a last day before the first (E3)',
      part: { what: aFee({ to: '2026-03-01' as Day }) },
      code: 'lastBeforeFirst',
      field: 'what.to',
    },
    {
      name: 'hours of tomorrow (E3)',
      part: { what: aFee({ to: '2026-03-11' as Day }) },
      code: 'dayInFuture',
      field: 'what.to',
    },
    {
      name: 'a volunteer that is not there',
      part: { volunteer: { kind: 'known', volunteerId: testId<never>(1) } },
      code: 'unknownVolunteer',
      field: 'volunteer',
    },
  ];

  it.each(refused)('refuses $name', async ({ part, code, field }) => {
    const { world } = await aClaimWorld();
    const answer = await world.run(handInClaim, claimInput(part));
    expect(answer).toMatchObject({ ok: false, error: { code: `expenses.${code}`, field } });
    expect(world.rows(claimTable)).toEqual([]);
  });

  it('takes costs without a receipt where the words say why, and a fee without any (E2, E3)', async () => {
    const { world } = await aClaimWorld();
    const noReceipt = { kind: 'costs', spentOn: SPENT_ON, noReceipt: 'Parkeermeter' } as const;
    expect(await world.run(handInClaim, claimInput({ what: noReceipt, receipts: [] }))).toMatchObject({
      ok: true,
    });
    expect(await world.run(handInClaim, claimInput({ what: aFee(), receipts: [] }))).toMatchObject({
      ok: true,
    });
  });
});
