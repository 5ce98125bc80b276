/** A value map: what went in, what changed for whom, and what that change is worth (Guide to SROI, 2012). */
import { z } from 'zod';
import { idOf } from '../../kernel/ids';
import { Cents } from '../../kernel/money';
import { defineTable, ERASED } from '../action';
import { GrantId } from '../grants/grant';

export const ValueMapId = idOf<'ValueMapId'>();
export type ValueMapId = z.infer<typeof ValueMapId>;

/** Basis points: 1/100 of a per cent, 0 to 10,000. */
const Share = z.int().min(0).max(10_000);
const Text = (most: number) => z.string().trim().max(most);

export const ValueInput = z.strictObject({
  id: z.uuid(),
  label: Text(200).min(1),
  amount: Cents.refine((amount) => amount >= 0),
  /** Volunteers' time counts as input in the strict reading only; the simple reading leaves it out. */
  kind: z.enum(['money', 'volunteerTime', 'inKind']),
  source: Text(500),
});
export type ValueInput = z.infer<typeof ValueInput>;

export const ValueOutcome = z.strictObject({
  id: z.uuid(),
  stakeholder: Text(200).min(1),
  change: Text(500).min(1),
  indicator: Text(500),
  quantity: z.number().nonnegative(),
  /** Value of one unit for one year; may be negative. */
  proxy: Cents,
  proxySource: Text(500),
  /** What would have happened anyway. */
  deadweight: Share,
  /** What only pushed out another good. */
  displacement: Share,
  /** What is due to others. */
  attribution: Share,
  /** Yearly loss from the second year on. */
  dropOff: Share,
  years: z.int().min(1).max(50),
});
export type ValueOutcome = z.infer<typeof ValueOutcome>;

export const ValueMap = z.strictObject({
  id: ValueMapId,
  title: Text(200).min(1),
  grantId: GrantId.nullable(),
  inputs: z.array(ValueInput),
  outcomes: z.array(ValueOutcome),
  /** Yearly, in basis points; the first year is discounted too. 0 for a one-off event. */
  discountRate: Share,
  note: Text(2000),
});
export type ValueMap = z.infer<typeof ValueMap>;

export const valueMapTable = defineTable({
  name: 'valueMaps',
  schema: ValueMap,
  indexes: ['grantId'],
  sealing: {
    fields: {
      title: ERASED,
      note: '',
      'inputs.*.label': ERASED,
      'inputs.*.source': '',
      'outcomes.*.stakeholder': ERASED,
      'outcomes.*.change': ERASED,
      'outcomes.*.indicator': '',
      'outcomes.*.proxySource': '',
    },
    lookups: [],
    subjectOf: ({ grantId }) => grantId,
  },
});
