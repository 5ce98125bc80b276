/** Published value maps as our records, as far as they fit: whole years, whole basis points, end of the year. */
import type { ValueMap } from '@shared/domain/impact/value-map';
import { aValueMap } from './value-maps';

interface GoldenOutcome {
  readonly id: string;
  readonly stakeholder?: string;
  readonly name?: string;
  readonly quantity?: number;
  readonly proxy?: number;
  readonly deadweight?: number;
  readonly displacement?: number;
  readonly attribution?: number;
  readonly duration?: number;
  readonly dropOff?: number;
  /** Replaces the product of quantity, proxy and deductions. */
  readonly impactGiven?: number;
  readonly schedule?: readonly number[];
}

/** A figure that was turned to see what it does to the ratio. */
export interface GoldenVariant {
  readonly id: string;
  readonly sroiRatio: number;
  readonly set?: Partial<GoldenOutcome>;
  readonly remove?: readonly string[];
  readonly quantities?: Readonly<Record<string, number>>;
  readonly inputs?: readonly number[];
  readonly scale?: number;
}

export interface GoldenMap {
  readonly id: string;
  readonly conventions: {
    readonly discountRate: number;
    readonly discountTiming: string;
    readonly durationConvention: string;
  };
  readonly inputs: readonly { readonly name: string; readonly amount: number }[];
  readonly outcomes: readonly GoldenOutcome[];
  readonly expected: {
    readonly totalImpact?: number;
    readonly impactByOutcome?: Readonly<Record<string, number>>;
    readonly valueByYear?: readonly number[];
    readonly pvByYear?: readonly number[];
    readonly totalPresentValue?: number;
    readonly totalInputs?: number;
    readonly npv?: number;
    readonly sroiRatio?: number | null;
    readonly netSroiRatio?: number | null;
  };
  readonly tolerance: { readonly money: number; readonly ratio: number };
  readonly sensitivity?: readonly GoldenVariant[];
}

interface GoldenHours {
  readonly hourlyRate: number;
}

type GoldenVolunteers =
  | {
      readonly id: string;
      readonly volunteer: GoldenHours & { readonly volunteers: number; readonly hoursEach: number };
      readonly expected: { readonly value: number };
    }
  | {
      readonly id: string;
      readonly volunteers: readonly (GoldenHours & { readonly hours: number })[];
      readonly expected: { readonly values: readonly number[] };
    };

export interface GoldenSroi {
  readonly cases: readonly (GoldenMap | GoldenVolunteers)[];
}

/** null when the map can be kept as one of our records without changing a figure. */
export function whyNotFitting({ conventions, outcomes }: GoldenMap): string | null {
  const { discountTiming, discountRate, durationConvention } = conventions;
  if (discountTiming === 'mid-year') return 'discounted in the middle of the year';
  if (durationConvention !== 'integer') return 'parts of years';
  if (discountTiming === 'none' && discountRate !== 0) return 'a rate without discounting';
  const shares = outcomes.flatMap((row) => [row.deadweight, row.displacement, row.attribution, row.dropOff]);
  const isWhole = [discountRate, ...shares].every((share) => Number.isInteger(round(share ?? 0)));
  return isWhole ? null : 'finer than a basis point';
}

/** In basis points, without the noise of the binary form. */
function round(share: number): number {
  return Number((share * 10_000).toFixed(6));
}

export function mapOfGolden({ id, inputs, outcomes, conventions }: GoldenMap): ValueMap {
  return aValueMap({
    title: id,
    discountRate: round(conventions.discountRate),
    inputs: inputs.map(({ name, amount }) => ({ label: name, amount: inCents(amount) })),
    outcomes: outcomes.map((row) => ({
      stakeholder: row.stakeholder ?? 'all',
      change: row.name ?? row.id,
      quantity: row.impactGiven === undefined ? (row.quantity ?? 1) : 1,
      proxy: inCents(row.impactGiven ?? row.proxy ?? 0),
      deadweight: round(row.deadweight ?? 0),
      displacement: round(row.displacement ?? 0),
      attribution: round(row.attribution ?? 0),
      dropOff: round(row.dropOff ?? 0),
      years: row.duration ?? 1,
    })),
  });
}

function inCents(amount: number): number {
  return Math.round(amount * 100);
}

export function sensitivityMap(golden: GoldenMap, variant: GoldenVariant): ValueMap {
  const { set = {}, remove = [], quantities = {}, inputs, scale = 1 } = variant;
  const kept = golden.outcomes.filter(({ id }) => !remove.includes(id));
  const outcomes = kept.map((row) => ({ ...row, quantity: quantities[row.id] ?? row.quantity ?? 1, ...set }));
  const amounts = inputs?.map((amount) => ({ name: 'input', amount })) ?? golden.inputs;
  const map = mapOfGolden({ ...golden, outcomes, inputs: amounts });
  return { ...map, outcomes: map.outcomes.map((row) => ({ ...row, quantity: row.quantity * scale })) };
}
