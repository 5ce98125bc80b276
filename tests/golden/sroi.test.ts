import { type Sroi, sroiOf } from '@shared/domain/impact/sroi';
import { volunteerValue } from '@shared/domain/impact/volunteer-value';
import type { Fraction } from '@shared/kernel/fraction';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { readSharedJson, sharedIsAbsent } from '../support/shared-data';
import {
  type GoldenMap,
  type GoldenSroi,
  mapOfGolden,
  sensitivityMap,
  whyNotFitting,
} from '../support/sroi-golden';

const golden = readSharedJson<GoldenSroi>('sroi/golden.json');
const maps = golden?.cases.filter((found): found is GoldenMap => 'outcomes' in found) ?? [];
const fitting = maps.filter((found) => whyNotFitting(found) === null);

const number = ({ numerator, denominator }: Fraction) =>
  Number((numerator * 10n ** 12n) / denominator) / 1e12;
const euro = (value: Fraction) => number(value) / 100;

function near(actual: number, expected: number, tolerance: number) {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance + 1e-9);
}

function expectFigures(found: GoldenMap, sroi: Sroi) {
  const { expected, tolerance } = found;
  const money: readonly (readonly [number | undefined, number])[] = [
    [expected.totalImpact, euro(sroi.impact)],
    [expected.totalInputs, euro(sroi.inputs)],
    [expected.totalPresentValue, euro(sroi.presentValue)],
    [expected.npv, euro(sroi.net)],
    ...(expected.valueByYear ?? []).map((value, year) => [value, euro(sroi.years[year]!.value)] as const),
    ...(expected.pvByYear ?? []).map((value, year) => [value, euro(sroi.years[year]!.present)] as const),
    ...Object.entries(expected.impactByOutcome ?? {}).map(([id, value]) => {
      const place = found.outcomes.findIndex((outcome) => outcome.id === id);
      return [value, euro(sroi.chains[place]!.impact)] as const;
    }),
  ];
  for (const [wanted, actual] of money) if (wanted !== undefined) near(actual, wanted, tolerance.money);
  for (const [wanted, actual] of [
    [expected.sroiRatio, sroi.ratio],
    [expected.netSroiRatio, sroi.netRatio],
  ] as const) {
    if (wanted === null) expect(actual).toBeNull();
    else if (wanted !== undefined) near(number(actual!), wanted, tolerance.ratio);
  }
}

describe.skipIf(sharedIsAbsent('sroi/golden.json', 'the published social returns'))(
  'published value maps',
  () => {
    it('fit the model as far as they have whole years, whole basis points and end-of-year discounting', () => {
      expect(fitting.map(({ id }) => id)).toEqual([
        'practice-wijklunch',
        'pub-lwtc-2015',
        'pub-ffl-kirklees-2016',
        'syn-s01-order',
        'syn-s02-dropoff-discount',
        'syn-s03-one-year-no-dropoff',
        'syn-s04-negative',
        'syn-s08-no-inputs',
      ]);
      const others = maps.flatMap((found) => [[found.id, whyNotFitting(found)] as const]);
      expect(Object.fromEntries(others.filter(([, why]) => why !== null))).toEqual({
        'pub-ctbc-arts-2018': 'parts of years',
        'syn-s05-mid-year': 'discounted in the middle of the year',
        'syn-s06-prorate': 'parts of years',
        'syn-s07-ceil': 'parts of years',
      });
    });

    it.each(fitting.map((found) => [found.id, found] as const))('reproduces %s', (_, found) => {
      expectFigures(found, sroiOf(mapOfGolden(found), 'strict'));
    });

    const variants = fitting.flatMap((found) =>
      (found.sensitivity ?? []).map((variant) => ({ found, variant, id: found.id, turned: variant.id })),
    );
    it.each(variants)('reproduces $id with $turned', ({ found, variant }) => {
      const { ratio } = sroiOf(sensitivityMap(found, variant), 'strict');
      near(number(ratio!), variant.sroiRatio, found.tolerance.ratio);
    });

    it('values the hours of volunteers (I8)', () => {
      const value = (hours: number, rate: number) =>
        volunteerValue(hours, cents(Math.round(rate * 100))) / 100;
      const cases = golden?.cases ?? [];
      const one = cases.flatMap((found) => ('volunteer' in found ? [found] : []));
      expect(one.map(({ volunteer: v }) => value(v.volunteers * v.hoursEach, v.hourlyRate))).toEqual(
        one.map(({ expected }) => expected.value),
      );
      const many = cases.flatMap((found) => ('volunteers' in found ? [found] : []));
      expect(many.map(({ volunteers }) => volunteers.map((v) => value(v.hours, v.hourlyRate)))).toEqual(
        many.map(({ expected }) => expected.values),
      );
    });
  },
);
