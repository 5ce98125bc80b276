import type { ContributionId } from '@shared/domain/funds/contribution';
import { REPORT_PRESETS } from '@shared/domain/funds/report-presets';
import { askedOf } from '@shared/domain/grants/asks';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';

const [CITY, FOUNDATION, NEIGHBOUR] = [1, 2, 3].map((n) => testId<ContributionId>(n)) as [
  ContributionId,
  ContributionId,
  ContributionId,
];
const { vng, residentFund, province } = REPORT_PRESETS;

function award(...draws: [ContributionId, number][]) {
  return {
    amount: cents(draws.reduce((sum, [, amount]) => sum + amount, 0)),
    draws: draws.map(([contributionId, amount]) => ({ contributionId, amount: cents(amount) })),
    awardedOn: '2026-05-10' as Day,
    instalments: [{ due: '2026-05-20' as Day }, { due: '2026-09-01' as Day }],
  };
}

describe('askedOf (W15)', () => {
  it('asks what the fund itself asks where no giver has terms (W6, W7)', () => {
    expect(askedOf(award([NEIGHBOUR, 60_000]), new Map([[NEIGHBOUR, null]]))).toEqual({
      asks: [{ contributionId: null, band: 'story', due: '2027-05-10', sample: null }],
      band: 'story',
      reportDue: '2027-05-10',
    });
  });

  it('asks the most of all givers that pay, by the earliest day, each by its own part', () => {
    const terms = new Map([
      [CITY, vng],
      [FOUNDATION, residentFund],
      [NEIGHBOUR, null],
    ]);
    expect(askedOf(award([CITY, 600_000], [FOUNDATION, 10_000], [NEIGHBOUR, 5_000]), terms)).toEqual({
      asks: [
        { contributionId: CITY, band: 'story', due: '2026-12-01', sample: null },
        { contributionId: FOUNDATION, band: 'receipts', due: '2026-09-29', sample: null },
        { contributionId: null, band: 'receipts', due: '2027-05-10', sample: null },
      ],
      band: 'receipts',
      reportDue: '2026-09-29',
    });
  });

  it('a giver that asks nothing does not hurry the others', () => {
    const terms = new Map([
      [CITY, vng],
      [NEIGHBOUR, null],
    ]);
    const asked = askedOf(award([CITY, 20_000], [NEIGHBOUR, 20_000]), terms);
    expect([asked.band, asked.reportDue]).toEqual(['photo', '2027-05-10']);
  });

  it('asks nothing where no giver that pays asks anything, and tells the sample', () => {
    expect(askedOf(award([CITY, 20_000]), new Map([[CITY, province]]))).toEqual({
      asks: [{ contributionId: CITY, band: 'nothing', due: '2026-12-01', sample: 10 }],
      band: 'nothing',
      reportDue: '2026-12-01',
    });
  });

  it('counts the days from the award where the giver does', () => {
    const terms = new Map([[CITY, { ...residentFund, after: 'award' as const }]]);
    expect(askedOf(award([CITY, 20_000]), terms).reportDue).toBe('2026-06-07');
  });
});
