/** A value map as figures for the eye: rounded here and nowhere before. */
import { roundedCents, roundedRatio } from '@shared/domain/impact/exact';
import { type Chain, chainOf, presentOf, type Reading, type Sroi, sroiOf } from '@shared/domain/impact/sroi';
import type { ValueMap, ValueOutcome } from '@shared/domain/impact/value-map';
import { formatEuro, formatNumber, formatPercent, formatRatio } from '@shared/i18n/format';
import type { Fraction } from '@shared/kernel/fraction';
import type { Cents } from '@shared/kernel/money';
import type { Words } from '../../ui/words';

export interface ReadingFigures {
  readonly reading: Reading;
  readonly value: Cents;
  readonly inputs: Cents;
  readonly net: Cents;
  /** `2,50`; null without inputs. */
  readonly ratio: string | null;
  /** `40,1%`; null without value. */
  readonly breakEven: string | null;
}

export function figuresOf(sroi: Sroi): ReadingFigures {
  return {
    reading: sroi.reading,
    value: roundedCents(sroi.presentValue),
    inputs: roundedCents(sroi.inputs),
    net: roundedCents(sroi.net),
    ratio: shownRatio(sroi.ratio),
    breakEven: sroi.breakEven === null ? null : formatPercent(roundedRatio(sroi.breakEven) * 100),
  };
}

export function shownRatio(ratio: Fraction | null): string | null {
  return ratio === null ? null : formatRatio(roundedRatio(ratio));
}

/** Basis points as per cents, nothing rounded off: `1,25%`. */
export function shownShare(basisPoints: number): string {
  return `${formatNumber(basisPoints / 100)}%`;
}

export interface ChainRow {
  readonly id: string;
  readonly step: string;
  readonly left: Cents;
}

/** The reasoning of one row, step by step: each line is what was left after it. */
export function chainRows(outcome: ValueOutcome, { t }: Pick<Words, 't'>): ChainRow[] {
  const chain = chainOf(outcome);
  const deduct = (id: 'deadweight' | 'displacement' | 'attribution', left: Fraction): ChainRow => ({
    id,
    step: t('impact.chainDeduct', { what: t(`impact.${id}`), percent: shownShare(outcome[id]) }),
    left: roundedCents(left),
  });
  return [
    {
      id: 'gross',
      step: t('impact.chainGross', {
        quantity: formatNumber(outcome.quantity, 4),
        proxy: formatEuro(outcome.proxy),
      }),
      left: roundedCents(chain.gross),
    },
    deduct('deadweight', chain.afterDeadweight),
    deduct('displacement', chain.afterDisplacement),
    deduct('attribution', chain.impact),
    { id: 'impact', step: t('impact.chainImpact'), left: roundedCents(chain.impact) },
    ...laterYears(chain, t),
  ];
}

function laterYears({ outcome, byYear }: Chain, t: Words['t']): ChainRow[] {
  const percent = shownShare(outcome.dropOff);
  return byYear.slice(1).map((value, index) => ({
    id: `year-${index + 2}`,
    step: t('impact.chainYear', { year: index + 2, percent }),
    left: roundedCents(value),
  }));
}

export interface PictureBar {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** 0 for what went in, 1 for what it brought. */
  readonly group: 0 | 1;
}

/** What went in beside what it brought; a drawback has no bar, its figure stands in the table. */
export function pictureBars(map: ValueMap): PictureBar[] {
  return [
    ...map.inputs.map(({ id, label, amount }) => ({ id, label, value: amount, group: 0 as const })),
    ...map.outcomes.map((outcome) => ({
      id: outcome.id,
      label: `${outcome.stakeholder}: ${outcome.change}`,
      value: Math.max(0, roundedCents(presentOf(chainOf(outcome), map.discountRate))),
      group: 1 as const,
    })),
  ];
}

export interface YearRow {
  readonly year: number;
  readonly value: Cents;
  readonly present: Cents;
}

export function yearRows(map: ValueMap): YearRow[] {
  return sroiOf(map, 'simple').years.map(({ year, value, present }) => ({
    year,
    value: roundedCents(value),
    present: roundedCents(present),
  }));
}
