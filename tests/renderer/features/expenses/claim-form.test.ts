import { ClaimForm, type ClaimFormValues, newClaim } from '@renderer/features/expenses/claim-form';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { aFee, ITS_IBAN, RECEIPT, SPENT_ON, VOLUNTEERS } from '../../../support/claim-world';

const [volunteer] = VOLUNTEERS;
const filled: ClaimFormValues = {
  ...newClaim(SPENT_ON, { hasKnown: true }),
  volunteerId: volunteer?.id ?? null,
  amount: cents(2350),
  account: 'WKprTvlLbd',
  description: ' Koffie ',
  iban: ITS_IBAN,
  receipts: [RECEIPT],
};
const money = { amount: 2350, account: 'WKprTvlLbd', description: 'Koffie', iban: ITS_IBAN };

describe('the form of a claim', () => {
  it('becomes costs with their receipts', () => {
    expect(ClaimForm.parse(filled)).toEqual({
      ...money,
      volunteer: { kind: 'known', volunteerId: volunteer?.id },
      what: { kind: 'costs', spentOn: SPENT_ON, noReceipt: '' },
      receipts: [RECEIPT],
    });
  });

  it('becomes a fee of somebody new; hours are minutes, and nothing told of elsewhere is nothing', () => {
    const bornOn = '2008-05-05' as Day;
    const contact = { name: 'Jo Nieuw', email: '', phone: '' };
    const fee = { kind: 'fee', from: SPENT_ON, to: SPENT_ON, hours: 2.25 } as const;
    expect(ClaimForm.parse({ ...filled, ...fee, whose: 'new', contact, bornOn, receipts: [] })).toEqual({
      ...money,
      volunteer: { kind: 'new', contact: { name: 'Jo Nieuw', email: null, phone: null }, bornOn },
      what: aFee({ minutes: 135 }),
      receipts: [],
    });
  });

  it('tells everything that is missing at once', () => {
    const paths = (values: ClaimFormValues) =>
      ClaimForm.safeParse(values).error?.issues.map(({ path }) => path.join('.')) ?? [];
    const empty = newClaim(SPENT_ON, { hasKnown: true });
    const always = ['amount', 'account', 'description', 'iban', 'volunteerId'];
    expect(paths({ ...empty, spentOn: null })).toEqual([...always, 'spentOn']);
    expect(paths({ ...empty, kind: 'fee' })).toEqual([...always, 'from', 'to', 'hours']);
    expect(paths({ ...filled, whose: 'new' })).toEqual(['contact.name']);
  });
});
