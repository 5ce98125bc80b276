/** Which seats cannot be filled, said before anything is drawn (L6). */
import type { LotteryList } from './lottery-file';
import { canFill, MOST_STEPS, openSeats } from './room';

export type SeatsProblem =
  /** The seats of this stratum are not as many as the panel has. */
  | { readonly kind: 'otherSum'; readonly stratum: string; readonly seats: number; readonly size: number }
  | {
      readonly kind: 'tooFew';
      readonly stratum: string;
      readonly value: string;
      readonly seats: number;
      readonly available: number;
    }
  | { readonly kind: 'tooFewCandidates'; readonly size: number; readonly available: number }
  /** Each can be filled, but not all of them at once. */
  | { readonly kind: 'notTogether' }
  /** Whether they can be filled was not found within the steps that a draw may take (L10). */
  | { readonly kind: 'tooHard' };

/** Empty: the draw can be done. */
export function seatsProblems(list: LotteryList): SeatsProblem[] {
  const { size, strata, candidates } = list;
  const found: SeatsProblem[] = strata.flatMap(({ name: stratum, seats: all }, index) => {
    const sum = all.reduce((total, { seats }) => total + seats, 0);
    const other: SeatsProblem[] = sum === size ? [] : [{ kind: 'otherSum', stratum, seats: sum, size }];
    const few = all.flatMap(({ value, seats }): SeatsProblem[] => {
      const available = candidates.filter(({ values }) => values[index] === value).length;
      return available >= seats ? [] : [{ kind: 'tooFew', stratum, value, seats, available }];
    });
    return [...other, ...few];
  });
  const available = candidates.length;
  if (available < size) found.push({ kind: 'tooFewCandidates', size, available });
  if (found.length > 0) return found;
  const filled = canFill(openSeats(list), candidates, { left: MOST_STEPS });
  if (filled === null) return [{ kind: 'tooHard' }];
  return filled ? [] : [{ kind: 'notTogether' }];
}
