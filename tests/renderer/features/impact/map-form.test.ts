import {
  InputForm,
  OutcomeForm,
  typedInput,
  typedOutcome,
  withRow,
} from '@renderer/features/impact/map-form';
import wijklunch from '@resources/examples/wijklunch.json';
import rates from '@resources/impact/volunteer-rates.json';
import { sroiOf } from '@shared/domain/impact/sroi';
import { ValueMapDetails } from '@shared/domain/impact/value-map-details';
import { HourlyRate } from '@shared/domain/impact/volunteer-value';
import { fraction } from '@shared/kernel/fraction';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aValueMap, WIJKLUNCH } from '../../../support/value-maps';

describe('the rows of a value map in a form', () => {
  it('come back as they were', () => {
    const [row] = aValueMap({ outcomes: [{ deadweight: 1_234, dropOff: 50, quantity: 0.125 }] }).outcomes;
    const { id: _id, ...details } = row ?? {};
    expect(OutcomeForm.parse(typedOutcome(row ?? null))).toEqual(details);
    const [input] = WIJKLUNCH.inputs;
    const { id: _inputId, ...inputDetails } = input ?? {};
    expect(InputForm.parse(typedInput(input ?? null))).toEqual(inputDetails);
  });

  it('ask for what is missing in a new row', () => {
    const parsed = OutcomeForm.safeParse(typedOutcome(null));
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual(['stakeholder', 'change', 'proxy']);
  });

  it('take the place of the row they change, or the end', () => {
    const rows = [
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ];
    expect(withRow(rows, 'a', { n: 9 })).toEqual([{ id: 'a', n: 9 }, rows[1]]);
    expect(withRow(rows, null, { n: 9 })).toEqual([...rows, { id: null, n: 9 }]);
  });
});

describe('what comes with the app', () => {
  it('has the wijklunch as an example: 514/206, and 514/350 in the strict reading', () => {
    const details = ValueMapDetails.parse(wijklunch);
    const map = { ...WIJKLUNCH, ...details, inputs: WIJKLUNCH.inputs, outcomes: WIJKLUNCH.outcomes };
    const amounts = details.inputs.map(({ amount, kind }) => [amount, kind]);
    expect(amounts).toEqual(WIJKLUNCH.inputs.map(({ amount, kind }) => [amount, kind]));
    expect(details.outcomes.map(({ proxy }) => proxy)).toEqual(WIJKLUNCH.outcomes.map(({ proxy }) => proxy));
    expect([sroiOf(map, 'simple').ratio, sroiOf(map, 'strict').ratio]).toEqual([
      fraction(514, 206),
      fraction(514, 350),
    ]);
  });

  it('has one rate an hour for each way of valuing, with year and source', () => {
    const parsed = z.array(HourlyRate).parse(rates);
    expect(parsed.map(({ valuation }) => valuation)).toEqual(['replacement', 'investment', 'market']);
  });
});
