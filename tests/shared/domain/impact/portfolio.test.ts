import { roundedCents, roundedRatio } from '@shared/domain/impact/exact';
import { jointValue } from '@shared/domain/impact/portfolio';
import { describe, expect, it } from 'vitest';
import { aValueMap, WIJKLUNCH } from '../../../support/value-maps';

describe('jointValue', () => {
  it('is sum over sum, never a mean of ratios (I7)', () => {
    const other = aValueMap({ inputs: [{ amount: 79_400 }], outcomes: [{ proxy: 48_600 }] });
    const joint = jointValue([WIJKLUNCH, other], 'simple');
    expect([joint.maps, roundedCents(joint.presentValue), roundedCents(joint.inputs)]).toEqual([
      2, 100_000, 100_000,
    ]);
    expect(joint.ratio && roundedRatio(joint.ratio)).toBe(1);
  });

  it('leaves out a value map without inputs: its cost would be missing (I7)', () => {
    const gift = aValueMap({ inputs: [], outcomes: [{ proxy: 900_000 }] });
    expect(jointValue([WIJKLUNCH, gift], 'strict')).toEqual(jointValue([WIJKLUNCH], 'strict'));
    expect(jointValue([gift], 'strict').ratio).toBeNull();
  });
});
