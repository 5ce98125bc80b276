import {
  allowanceYear,
  type Counted,
  countedClaims,
  findingsFor,
} from '@shared/domain/expenses/allowance-check';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';
import { aClaim, aFee, CLAIMANT, OTHER } from '../../../support/claim-world';

interface Fee {
  readonly day?: string;
  readonly to?: string;
  readonly amount: number;
  readonly hours?: number;
  readonly month?: number;
  readonly year?: number;
}

/** Hours enough for any norm unless they are told. */
function fee(
  { day = '2026-03-02', to = day, amount, hours = 300, month = 0, year = 0 }: Fee,
  number = 1,
): Counted {
  const what = aFee({
    from: day as Day,
    to: to as Day,
    minutes: hours * 60,
    elsewhereMonth: cents(month),
    elsewhereYear: cents(year),
  });
  return { number, what, amount: cents(amount) };
}

function costs(amount: number, day = '2026-03-02'): Counted {
  return { number: 9, what: { kind: 'costs', spentOn: day as Day, noReceipt: '' }, amount: cents(amount) };
}

const MONTH = { kind: 'month', month: '2026-03', limit: 22_000 } as const;
const YEAR = { kind: 'year', year: 2026, limit: 220_000 } as const;

describe('what is said about a fee (E6-E8)', () => {
  it.each([
    { name: 'exactly the norm per hour', one: fee({ amount: 2300, hours: 4 }), found: [] },
    {
      name: 'one cent above the norm per hour',
      one: fee({ amount: 2301, hours: 4 }),
      found: [{ kind: 'hour', number: 1, amount: 2301, limit: 2300, perHour: 575 }],
    },
    {
      name: 'a norm that is no whole number of cents is floored: ten minutes is 95.83 cents',
      one: fee({ amount: 96, hours: 1 / 6 }),
      found: [{ kind: 'hour', number: 1, amount: 96, limit: 95, perHour: 575 }],
    },
    {
      name: 'who is 20 has the lower norm',
      bornOn: '2006-01-01',
      one: fee({ amount: 1361, hours: 4 }),
      found: [{ kind: 'hour', number: 1, amount: 1361, limit: 1360, perHour: 340 }],
    },
    {
      name: 'turning 21 within the days worked: the lower norm for all of it',
      bornOn: '2005-03-10',
      one: fee({ amount: 1400, hours: 4, day: '2026-03-09', to: '2026-03-12' }),
      found: [{ kind: 'hour', number: 1, amount: 1400, limit: 1360, perHour: 340 }],
    },
    {
      name: 'turning 21 on the first day worked: the norm of 21',
      bornOn: '2005-03-09',
      one: fee({ amount: 1400, hours: 4, day: '2026-03-09', to: '2026-03-12' }),
      found: [],
    },
    { name: 'exactly the limit of the month', one: fee({ amount: 22_000 }), found: [] },
    {
      name: 'one cent above the limit of the month, by what was there already',
      one: fee({ amount: 10_001 }),
      others: [fee({ amount: 12_000 }, 2)],
      found: [{ ...MONTH, total: 22_001 }],
    },
    {
      name: 'what others pay this month counts once, the highest that was told',
      one: fee({ amount: 10_000, month: 6_001 }),
      others: [fee({ amount: 6_000, month: 6_000 }, 2)],
      found: [{ ...MONTH, total: 22_001 }],
    },
    {
      name: 'another month does not count for this month',
      one: fee({ amount: 22_000 }),
      others: [fee({ amount: 22_000, day: '2026-02-28' }, 2)],
      found: [],
    },
    {
      name: 'above the limit of the year by what others pay',
      one: fee({ amount: 20_000, year: 200_001 }),
      found: [{ ...YEAR, total: 220_001 }],
    },
    {
      name: 'months told elsewhere count for the year where the year was told lower',
      one: fee({ amount: 1_000, month: 21_000, year: 0 }),
      others: [fee({ amount: 1_000, month: 21_000, day: '2026-02-01', year: 20_000 }, 2)],
      found: [],
    },
    {
      name: 'the new year begins at nothing',
      one: fee({ amount: 22_000, day: '2026-01-01' }),
      others: [fee({ amount: 210_000, day: '2025-12-31' }, 2)],
      found: [],
    },
    {
      name: 'a year that is not in the table is told as such',
      one: fee({ amount: 1, day: '2031-01-01' }),
      found: [{ kind: 'yearUnknown', year: 2031 }],
    },
    { name: 'costs alone have no limit', one: costs(500_000), found: [] },
    {
      name: 'costs do not count as a fee, but together above the limit they are told',
      one: fee({ amount: 20_000 }),
      others: [costs(2_001)],
      found: [{ kind: 'withCosts', year: 2026, month: '2026-03', total: 22_001, limit: 22_000 }],
    },
    {
      name: 'fees above the limit say enough',
      one: fee({ amount: 22_001 }),
      others: [costs(1)],
      found: [{ ...MONTH, total: 22_001 }],
    },
  ])('$name', ({ one, others = [], bornOn = null, found }) => {
    expect(findingsFor(one, others, bornOn as Day | null)).toEqual(found);
  });

  it('speaks of this fee and its month only', () => {
    const others = [fee({ amount: 22_001, day: '2026-02-02' }, 2), fee({ amount: 100, hours: 0.1 }, 3)];
    expect(findingsFor(fee({ amount: 100 }, 1), others, null)).toEqual([]);
    expect(findingsFor(fee({ amount: 22_001, day: '2026-02-02' }, 2), [], null)).toEqual([
      { ...MONTH, month: '2026-02', total: 22_001 },
    ]);
  });
});

describe('a year of one volunteer', () => {
  it('adds up fees, what others pay and costs by month, and says what may still be paid', () => {
    const counted = [
      fee({ amount: 10_000, month: 500, year: 90_000 }, 1),
      fee({ amount: 12_000, day: '2026-01-05', to: '2026-01-30' }, 2),
      costs(4_500),
      fee({ amount: 9_999, day: '2025-12-05' }, 3),
    ];
    expect(allowanceYear(counted, null, 2026)).toEqual({
      year: 2026,
      allowance: { year: 2026, perMonth: 22_000, perYear: 220_000, perHour: 575, perHourUnder21: 340 },
      fees: 22_000,
      elsewhere: 90_000,
      costs: 4_500,
      left: 108_000,
      months: [
        { month: '2026-01', fees: 12_000, elsewhere: 0, costs: 0 },
        { month: '2026-03', fees: 10_000, elsewhere: 500, costs: 4_500 },
      ],
      findings: [],
    });
  });

  it('never says that less than nothing may still be paid, and nothing at all of a year it does not know', () => {
    expect(allowanceYear([fee({ amount: 300_000 })], null, 2026).left).toBe(0);
    expect(allowanceYear([], null, 2024)).toMatchObject({ left: null, findings: [] });
  });

  it('warns exactly when the sum is above the limit, however the fees are cut up', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(amounts, (parts) => {
        const counted = parts.map((amount, index) => fee({ amount }, index + 1));
        const total = parts.reduce((sum, part) => sum + part, 0);
        const { findings } = allowanceYear(counted, null, 2026);
        expect(findings).toEqual(total > 22_000 ? [{ ...MONTH, total }] : []);
      }),
    );
  });
});

describe('countedClaims', () => {
  it('counts what was handed in, approved or paid by this volunteer; not what was refused', () => {
    const refused = aClaim({
      id: testId(8203),
      state: { status: 'refused', refusedBy: OTHER.personId, refusedOn: '2026-03-05', reason: 'x' },
    });
    const own = aClaim();
    const another = aClaim({ id: testId(8202), personId: OTHER.personId });
    expect(countedClaims([own, another, refused], CLAIMANT.personId)).toEqual([own]);
  });
});
