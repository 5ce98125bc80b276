/** The rows of a value map while they are typed, and how that becomes what the rules take. */
import type { ValueInput, ValueMap, ValueOutcome } from '@shared/domain/impact/value-map';
import { ValueInput as InputRecord } from '@shared/domain/impact/value-map';
import type { ValueMapDetails } from '@shared/domain/impact/value-map-details';
import { Cents } from '@shared/kernel/money';
import { z } from 'zod';
import { filled, text } from '../../ui/forms/values';

const Words = z.string().trim().max(500);

/** In per cents, at most two decimals; kept in basis points. */
const Percent = filled(z.number().min(0).max(100)).transform((percent) => Math.round(percent * 100));

export const InputForm = z.strictObject({
  label: text(200),
  amount: filled(
    Cents.refine((amount) => amount >= 0),
    'money.empty',
  ),
  kind: InputRecord.shape.kind,
  source: Words,
});

export function typedInput(row: ValueInput | null): z.input<typeof InputForm> {
  return {
    label: row?.label ?? '',
    amount: row?.amount ?? null,
    kind: row?.kind ?? 'money',
    source: row?.source ?? '',
  };
}

export const OutcomeForm = z.strictObject({
  stakeholder: text(200),
  change: text(500),
  indicator: Words,
  quantity: filled(z.number().nonnegative()),
  proxy: filled(Cents, 'money.empty'),
  proxySource: Words,
  deadweight: Percent,
  displacement: Percent,
  attribution: Percent,
  dropOff: Percent,
  years: filled(z.int().min(1).max(50)),
});

export function typedOutcome(row: ValueOutcome | null): z.input<typeof OutcomeForm> {
  const percent = (basisPoints: number | undefined) => (basisPoints ?? 0) / 100;
  return {
    stakeholder: row?.stakeholder ?? '',
    change: row?.change ?? '',
    indicator: row?.indicator ?? '',
    quantity: row?.quantity ?? 1,
    proxy: row?.proxy ?? null,
    proxySource: row?.proxySource ?? '',
    deadweight: percent(row?.deadweight),
    displacement: percent(row?.displacement),
    attribution: percent(row?.attribution),
    dropOff: percent(row?.dropOff),
    years: row?.years ?? 1,
  };
}

export const DetailsForm = z.strictObject({
  title: text(200),
  grantId: z.string(),
  discountRate: Percent,
  note: z.string().trim().max(2000),
});
export type DetailsOutput = z.output<typeof DetailsForm>;

export function typedDetails(map: ValueMap): z.input<typeof DetailsForm> {
  return {
    title: map.title,
    grantId: map.grantId ?? '',
    discountRate: map.discountRate / 100,
    note: map.note,
  };
}

/** The same list with one row put in its place, or at the end when it is new. */
export function withRow<Row extends { readonly id: string }, New>(
  rows: readonly Row[],
  id: string | null,
  row: New,
): (Row | (New & { id: string | null }))[] {
  const now = { ...row, id };
  return id === null ? [...rows, now] : rows.map((was) => (was.id === id ? now : was));
}

export const EMPTY_MAP: Omit<ValueMapDetails, 'title'> = {
  grantId: null,
  inputs: [],
  outcomes: [],
  discountRate: 0,
  note: '',
};
