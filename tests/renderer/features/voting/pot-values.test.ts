import { EMPTY_POTS, potForm, potKeys, potsOfRound } from '@renderer/features/voting/form/pot-values';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { aPottedRound } from '../../../support/pots-world';
import { aPreparedRound, roundOf } from '../../../support/voting-steps';

const plans = [
  { area: 'Zuid', theme: 'Sport' },
  { area: 'Noord', theme: null },
  { area: 'Zuid', theme: 'Kunst' },
];
const amounts = { Noord: cents(100), Zuid: cents(50), West: cents(7) };

describe('the pots in the form of a round (V73)', () => {
  test('are those of the chosen plans, by the alphabet', () => {
    expect(potKeys(plans, 'area')).toEqual(['Noord', 'Zuid']);
    expect(potKeys(plans, 'theme')).toEqual(['Kunst', 'Sport']);
  });

  test('sum up to the pot of the round, without what was typed for plans that are gone', () => {
    const values = { potsBy: 'area' as const, potAmounts: amounts, pot: cents(999) };
    expect(potForm(values, plans)).toEqual({
      pot: 150,
      pots: {
        by: 'area',
        pots: [
          { key: 'Noord', amount: 100, planIds: [] },
          { key: 'Zuid', amount: 50, planIds: [] },
        ],
      },
    });
    expect(potForm({ ...values, potsBy: 'one' }, plans)).toEqual({ pot: 999, pots: null });
  });

  test('come back as they were', async () => {
    expect(potsOfRound(roundOf(await aPreparedRound()))).toEqual(EMPTY_POTS);
    expect(potsOfRound(roundOf(await aPottedRound()))).toEqual({
      potsBy: 'area',
      potAmounts: { Noord: 70_000, Zuid: 30_000 },
    });
  });
});
