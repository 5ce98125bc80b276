import { PRESETS, REPORT_PRESETS } from '@shared/domain/funds/report-presets';
import { type Band, bandFor, ReportTerms, strictest } from '@shared/domain/funds/report-terms';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';

describe('the terms of a giver (W15)', () => {
  it.each(PRESETS)('%s is whole: it has a band for every amount', (preset) => {
    const terms = ReportTerms.parse(REPORT_PRESETS[preset]);
    expect(bandFor(terms, cents(Number.MAX_SAFE_INTEGER)).upTo).toBeNull();
  });

  it.each<[number, Band]>([
    [500_000, 'nothing'],
    [500_001, 'story'],
    [5_000_000, 'story'],
    [5_000_001, 'auditor'],
  ])('asks for %i cents under the model ordinance: %s', (amount, band) => {
    expect(bandFor(REPORT_PRESETS.vng, cents(amount)).ask).toBe(band);
  });

  it.each([
    ['a last band with a ceiling', [100]],
    ['a band without a ceiling before another', [null, null]],
    ['ceilings that fall', [200, 100, null]],
    ['the same ceiling twice', [100, 100, null]],
  ])('refuses %s', (_name, ceilings) => {
    const bands = ceilings.map((upTo) => ({ upTo, ask: 'photo', sample: null }));
    expect(ReportTerms.safeParse({ bands, days: 28, after: 'award' }).success).toBe(false);
  });

  it('the strictest of none is nothing', () => {
    expect([strictest([]), strictest(['photo', 'costs', 'nothing'])]).toEqual(['nothing', 'costs']);
  });
});
