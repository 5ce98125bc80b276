/** What the screens of a lottery show: what is wrong with chosen columns, seats as a list, and bars per group. */
import { MOST_STRATA } from '@shared/domain/panel/lottery/candidates-sheet';
import { sittingNow } from '@shared/domain/panel/lottery/drop-out';
import type { DrawnLottery } from '@shared/domain/panel/lottery/lottery';
import { type Candidate, MOST_CANDIDATES, type Stratum } from '@shared/domain/panel/lottery/lottery-file';
import { countsOf } from '@shared/domain/panel/lottery/proportional-seats';
import type { SeatsProblem } from '@shared/domain/panel/lottery/seats-problem';
import type { Words } from '../../ui/words';

const MOST_VALUES = 30;

/** null: candidates and columns can go into a lottery. */
export function columnsProblem(
  { t }: Words,
  names: readonly string[],
  candidates: readonly Candidate[],
): string | null {
  if (names.length > MOST_STRATA) return t('lottery.tooManyColumns');
  if (new Set(names).size < names.length) return t('lottery.sameHeads');
  const broad = names.find((_, stratum) => countsOf(candidates, stratum).size > MOST_VALUES);
  if (broad !== undefined) return t('lottery.tooManyValues', { name: broad });
  return candidates.length > MOST_CANDIDATES
    ? t('lottery.tooManyCandidates', { limit: MOST_CANDIDATES })
    : null;
}

export function seatsProblemWords({ t }: Words, problem: SeatsProblem): string {
  switch (problem.kind) {
    case 'otherSum':
      return t('lottery.problem.otherSum', problem);
    case 'tooFew':
      return t('lottery.problem.tooFew', problem);
    case 'tooFewCandidates':
      return t('lottery.problem.tooFewCandidates', problem);
    case 'notTogether':
      return t('lottery.problem.notTogether');
    case 'tooHard':
      return t('lottery.problem.tooHard');
  }
}

export interface GroupBar {
  readonly id: string;
  readonly label: string;
  /** With a seat now, and without. */
  readonly values: readonly [number, number];
}

/** One chart for each stratum; without strata one bar for all. */
export function groupBars(
  lottery: DrawnLottery,
  all: string,
): readonly { readonly stratum: Stratum | null; readonly bars: readonly GroupBar[] }[] {
  const { list, state } = lottery;
  const sits = new Set(sittingNow(state));
  const barOf = (label: string, candidates: readonly Candidate[]): GroupBar => {
    const seats = candidates.filter(({ id }) => sits.has(id)).length;
    return { id: label, label, values: [seats, candidates.length - seats] };
  };
  if (list.strata.length === 0) return [{ stratum: null, bars: [barOf(all, list.candidates)] }];
  return list.strata.map((stratum, index) => ({
    stratum,
    bars: stratum.seats.map(({ value }) =>
      barOf(
        value,
        list.candidates.filter(({ values }) => values[index] === value),
      ),
    ),
  }));
}
