/** What the result screen shows of a count: rows, ties and differences, shaped from the tally alone. */

import type { VoteTotals } from '@shared/domain/privacy/retention/proposal';
import type { PlanGroup } from '@shared/domain/voting/beside';
import type { CountRule } from '@shared/domain/voting/round';
import type { Tally, Tie } from '@shared/domain/voting/tally';
import { formatNumber } from '@shared/i18n/format';
import { parseFraction } from '@shared/kernel/fraction';
import type { Cents } from '@shared/kernel/money';
import type { PlanOfRound } from '../../data/queries/voting';
import type { CountedRound } from '../../workers/tally';

export interface ResultRow {
  readonly id: string;
  readonly title: string;
  readonly initiative: string;
  readonly cost: Cents;
  readonly support: number;
  /** Place in the order of selection, from 1; null when not chosen. */
  readonly place: number | null;
}

/** Chosen plans first, in the order of selection; then the others by support. */
export function resultRows(plans: readonly PlanOfRound[], { tally, support }: CountedRound): ResultRow[] {
  const byId = new Map<string, PlanOfRound>(plans.map((plan) => [plan.id, plan]));
  return [...tally.chosen, ...tally.notChosen].flatMap((id) => {
    const plan = byId.get(id);
    const place = tally.chosen.indexOf(id);
    return plan === undefined
      ? []
      : [{ ...plan, support: support[id] ?? 0, place: place < 0 ? null : place + 1 }];
  });
}

/** As `resultRows`, out of what is kept when the ballots are gone. */
export function totalsRows(
  plans: readonly PlanOfRound[],
  totals: VoteTotals,
  chosen: readonly string[],
): ResultRow[] {
  const support = new Map<string, number>(totals.plans.map((plan) => [plan.applicationId, plan.support]));
  const rows = plans.map((plan): ResultRow => {
    const place = chosen.indexOf(plan.id);
    return { ...plan, support: support.get(plan.id) ?? 0, place: place < 0 ? null : place + 1 };
  });
  const rank = ({ place }: ResultRow) => place ?? chosen.length + 1;
  return rows.sort((a, b) => rank(a) - rank(b) || b.support - a.support || a.cost - b.cost);
}

/** With the number under which a plan stands on the ballot. */
export function rowsOnBallot(
  plans: readonly PlanOfRound[],
  rows: readonly ResultRow[],
): (ResultRow & { readonly number: number })[] {
  const numbers = new Map<string, number>(plans.map(({ id }, index) => [id, index + 1]));
  return rows.map((row) => ({ ...row, number: numbers.get(row.id) ?? 0 }));
}

/** Most support first, as the picture shows them. */
export function bySupport(rows: readonly ResultRow[]): ResultRow[] {
  return [...rows].sort((a, b) => b.support - a.support || a.cost - b.cost);
}

/** Ties that divided winners from losers first; they are all told, the harmless ones briefly. */
export function tiesInOrder(tally: Tally): Tie[] {
  return [...tally.ties].sort(
    (a, b) => Number(b.dividesOutcome) - Number(a.dividesOutcome) || b.levels - a.levels,
  );
}

/** Plans by their theme or by their area, in the order of the alphabet; one group is no comparison. */
export function planGroups(plans: readonly PlanOfRound[], by: 'theme' | 'area'): PlanGroup[] {
  const groups = new Map<string, string[]>();
  for (const { id, application } of plans) {
    const name = application?.[by] ?? null;
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), id]);
  }
  const sorted = [...groups].sort(([a], [b]) => a.localeCompare(b, 'nl'));
  return sorted.length < 2 ? [] : sorted.map(([name, ids]) => ({ name, plans: ids }));
}

export interface Difference {
  /** Chosen by the other rule only. */
  readonly gained: readonly string[];
  /** Chosen by the official rule only. */
  readonly lost: readonly string[];
}

export function differenceOf(official: Tally, other: Tally): Difference {
  const [mine, theirs] = [new Set(official.chosen), new Set(other.chosen)];
  return {
    gained: other.chosen.filter((id) => !mine.has(id)),
    lost: official.chosen.filter((id) => !theirs.has(id)),
  };
}

/** How many plans the file marks otherwise than the count did; null when it marks none. */
export function differsFromFile(plans: readonly PlanOfRound[], chosen: ReadonlySet<string>): number | null {
  const marked = plans.flatMap(({ id, application }) => {
    const cell = application?.pabulib?.cells.selected ?? '';
    return cell === '0' || cell === '1' ? [{ id, selected: cell === '1' }] : [];
  });
  if (!marked.some(({ selected }) => selected)) return null;
  return marked.filter(({ id, selected }) => chosen.has(id) !== selected).length;
}

/** For side by side: greedy beside equal shares, and the other way round. */
export function otherRuleId({ ruleId }: CountRule): string {
  return ruleId.startsWith('mes-') ? 'greedy-cost' : 'mes-cost/add1-integral-overshoot';
}

/** An exact average in hundredths, rounded down: for the eye only. */
export function flooredAverage(average: string): string {
  const { numerator, denominator } = parseFraction(average);
  return formatNumber(Number((numerator * 100n) / denominator) / 100);
}
