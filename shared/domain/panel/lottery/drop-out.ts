/** Who has a seat now, after some dropped out, and who comes instead of the next one (L12). */
import { err, ok, type Result } from '../../../kernel/result';
import type { LotteryFile } from './lottery-file';

export type DrawnSeats = Pick<LotteryFile, 'list' | 'members' | 'reserves' | 'changes'>;

/** In the order of the draw; who came later stands at the end. */
export function sittingNow({ members, changes }: Pick<DrawnSeats, 'members' | 'changes'>): string[] {
  const out = new Set(changes.map((change) => change.out));
  const later = changes.flatMap((change) => change.in ?? []);
  return [...members, ...later].filter((id) => !out.has(id));
}

/** Who has not had a turn yet; a reserve may drop out before that. */
export function reservesNow({ reserves, changes }: Pick<DrawnSeats, 'reserves' | 'changes'>): string[] {
  const gone = new Set(changes.flatMap((change) => [change.out, change.in]));
  return reserves.filter((id) => !gone.has(id));
}

/**
 * The first reserve who has most values in common with who drops out: all of them where there is such a one, so that the
 * seats stay as they were divided. null: nobody comes, for no reserve is left or a reserve drops out.
 */
export function replacementFor(seats: DrawnSeats, out: string): Result<string | null, 'notDrawn'> {
  const waiting = reservesNow(seats);
  if (waiting.includes(out)) return ok(null);
  if (!sittingNow(seats).includes(out)) return err('notDrawn');
  const valuesOf = new Map(seats.list.candidates.map(({ id, values }) => [id, values]));
  const left = valuesOf.get(out) ?? [];
  const inCommon = (id: string) => left.filter((value, index) => valuesOf.get(id)?.[index] === value).length;
  const most = Math.max(...waiting.map(inCommon));
  return ok(waiting.find((id) => inCommon(id) === most) ?? null);
}
