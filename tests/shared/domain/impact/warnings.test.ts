import { warningsOf } from '@shared/domain/impact/warnings';
import { describe, expect, it } from 'vitest';
import { aValueMap, WIJKLUNCH } from '../../../support/value-maps';

describe('warningsOf', () => {
  it.each([
    {
      name: 'the published wijklunch',
      map: WIJKLUNCH,
      expected: ['nothingDeducted', 'volunteersBothSides', 'sourceMissing'],
    },
    {
      name: 'a careful map',
      map: aValueMap({ outcomes: [{ deadweight: 2_000, proxySource: 'Prijslijst 2024' }] }),
      expected: [],
    },
    {
      name: 'a ratio above nine of ten reports',
      map: aValueMap({ outcomes: [{ quantity: 20, attribution: 100, proxySource: 'Prijslijst 2024' }] }),
      expected: ['higherThanMost'],
    },
    { name: 'an empty map', map: aValueMap({ inputs: [], outcomes: [] }), expected: ['noInputs'] },
  ])('says what a reader of $name should know (I9)', ({ map, expected }) => {
    expect(warningsOf(map)).toEqual(expected);
  });
});
