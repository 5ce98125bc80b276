/** Value maps for tests, made by parsing. */
import { ValueInput, ValueMap, ValueOutcome } from '@shared/domain/impact/value-map';
import type { ValueMapDetails } from '@shared/domain/impact/value-map-details';
import type { z } from 'zod';
import { testId } from './action-world';

interface Parts {
  readonly title?: string;
  readonly discountRate?: number;
  readonly inputs?: readonly Partial<z.input<typeof ValueInput>>[];
  readonly outcomes?: readonly Partial<z.input<typeof ValueOutcome>>[];
}

export function aValueMap({ inputs = [{}], outcomes = [{}], ...rest }: Parts = {}): ValueMap {
  return ValueMap.parse({
    id: testId(3000),
    title: 'Voorbeeld',
    grantId: null,
    discountRate: 0,
    note: '',
    ...rest,
    inputs: inputs.map((part, index) =>
      ValueInput.parse({
        id: testId(3100 + index),
        label: 'Geld',
        amount: 10_000,
        kind: 'money',
        source: '',
        ...part,
      }),
    ),
    outcomes: outcomes.map((part, index) =>
      ValueOutcome.parse({
        id: testId(3200 + index),
        stakeholder: 'buren',
        change: 'meer contact',
        indicator: '',
        quantity: 1,
        proxy: 10_000,
        proxySource: '',
        deadweight: 0,
        displacement: 0,
        attribution: 0,
        dropOff: 0,
        years: 1,
        ...part,
      }),
    ),
  });
}

/** A lunch for the neighbourhood, as it was published. */
export const WIJKLUNCH = aValueMap({
  title: 'Wijklunch',
  inputs: [
    { label: 'Geld', amount: 20_600 },
    { label: 'Tijd van vrijwilligers', amount: 14_400, kind: 'volunteerTime' },
  ],
  outcomes: [{ proxy: 37_000 }, { proxy: 14_400 }],
});

/** What a person fills in for the wijklunch: rows have no ids yet. */
export function withoutIds(): ValueMapDetails {
  const { id: _id, ...map } = WIJKLUNCH;
  return {
    ...map,
    inputs: map.inputs.map((row) => ({ ...row, id: null })),
    outcomes: map.outcomes.map((row) => ({ ...row, id: null })),
  };
}
