import { fractionOfDecimal, roundedCents, roundedRatio } from '@shared/domain/impact/exact';
import { type Reading, sroiOf } from '@shared/domain/impact/sroi';
import { type ValueMap, ValueOutcome } from '@shared/domain/impact/value-map';
import { fraction } from '@shared/kernel/fraction';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aValueMap, WIJKLUNCH } from '../../../support/value-maps';

function figures(map: ValueMap, reading: Reading) {
  const { presentValue, inputs, net, ratio, netRatio, breakEven } = sroiOf(map, reading);
  const shown = [ratio, netRatio, breakEven].map((value) => value && roundedRatio(value));
  return [...[presentValue, inputs, net].map(roundedCents), ...shown];
}

describe('sroiOf', () => {
  it.each([
    { reading: 'simple', expected: [51_400, 20_600, 30_800, 2.5, 1.5, 0.4] },
    { reading: 'strict', expected: [51_400, 35_000, 16_400, 1.47, 0.47, 0.68] },
  ] as const)('reads the wijklunch the $reading way (I5, I6)', ({ reading, expected }) => {
    expect(figures(WIJKLUNCH, reading)).toEqual(expected);
  });

  it('keeps every step of a row, exactly (I1, I2, I3)', () => {
    const map = aValueMap({
      outcomes: [
        {
          quantity: 2.5,
          proxy: 1_000,
          deadweight: 2_000,
          displacement: 1_000,
          attribution: 2_500,
          dropOff: 5_000,
          years: 3,
        },
      ],
    });
    const [chain] = sroiOf(map, 'simple').chains;
    expect({ ...chain, outcome: null }).toEqual({
      outcome: null,
      gross: fraction(2_500),
      afterDeadweight: fraction(2_000),
      afterDisplacement: fraction(1_800),
      impact: fraction(1_350),
      byYear: [fraction(1_350), fraction(675), fraction(675, 2)],
    });
  });

  it('has no ratio without inputs, and no break-even without value (I5)', () => {
    const { ratio, netRatio } = sroiOf(aValueMap({ inputs: [], outcomes: [{}] }), 'strict');
    expect([ratio, netRatio]).toEqual([null, null]);
    expect(sroiOf(aValueMap({ inputs: [{ amount: 100 }], outcomes: [] }), 'strict').breakEven).toBeNull();
  });

  it('never counts more after a higher deduction (law)', () => {
    const share = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(
        share,
        share,
        fc.constantFrom('deadweight', 'displacement', 'attribution', 'dropOff'),
        (a, b, key) => {
          const value = (deduction: number) => {
            const map = aValueMap({ outcomes: [{ [key]: deduction, years: 3 }] });
            const { numerator, denominator } = sroiOf(map, 'simple').presentValue;
            return Number(numerator) / Number(denominator);
          };
          expect(value(Math.max(a, b))).toBeLessThanOrEqual(value(Math.min(a, b)));
        },
      ),
    );
  });
});

describe('figures for the eye', () => {
  it.each([
    { value: fraction(5, 2), cents: 3 },
    { value: fraction(-5, 2), cents: -3 },
    { value: fraction(249, 100), cents: 2 },
    { value: fraction(-249, 100), cents: -2 },
  ])('rounds half away from zero: $cents (I6)', ({ value, cents }) => {
    expect(roundedCents(value)).toBe(cents);
  });

  it.each([
    { number: 2.5, exact: fraction(5, 2) },
    { number: 0.1, exact: fraction(1, 10) },
    { number: 5_800_000, exact: fraction(5_800_000) },
    { number: 1e21, exact: fraction(10n ** 21n) },
    { number: 1.5e-7, exact: fraction(15n, 10n ** 8n) },
  ])('reads $number as it is written', ({ number, exact }) => {
    expect(fractionOfDecimal(number)).toEqual(exact);
  });
});

describe('a row of a value map', () => {
  it.each([
    { field: 'deadweight', value: 10_001 },
    { field: 'attribution', value: -1 },
    { field: 'quantity', value: -1 },
    { field: 'quantity', value: Number.NaN },
    { field: 'years', value: 0 },
  ])('refuses $value for $field and names the field', ({ field, value }) => {
    const parsed = ValueOutcome.safeParse({ ...WIJKLUNCH.outcomes[0], [field]: value });
    expect(parsed.error?.issues.map(({ path }) => path)).toEqual([[field]]);
  });
});
