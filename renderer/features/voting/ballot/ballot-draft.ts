/** A ballot that is being filled in: what is on it so far, and what each press makes of it. Knows nothing of the screen. */
import type { ApplicationId } from '@shared/domain/applications/application';
import type { Choice } from '@shared/domain/voting/ballot';
import type { Paper } from '@shared/domain/voting/choices-problem';
import { type Cents, sumOf } from '@shared/kernel/money';

/** In the order of choosing, which on a ballot that ranks is the order of the voter. */
export type Draft = readonly Choice[];

export function isOn(draft: Draft, id: ApplicationId): boolean {
  return draft.some(({ applicationId }) => applicationId === id);
}

/** null: the plan is not on the ballot, or has no number there. */
export function pointsFor(draft: Draft, id: ApplicationId): number | null {
  return draft.find(({ applicationId }) => applicationId === id)?.points ?? null;
}

export function without(draft: Draft, id: ApplicationId): Draft {
  return draft.filter(({ applicationId }) => applicationId !== id);
}

export function withPoints(draft: Draft, id: ApplicationId, points: number | null): Draft {
  const others = without(draft, id);
  return points === null ? others : [...others, { applicationId: id, points }];
}

/** One place up (-1) or down (1); at the end it stays where it is. */
export function moved(draft: Draft, id: ApplicationId, by: -1 | 1): Draft {
  const from = draft.findIndex(({ applicationId }) => applicationId === id);
  const [one, other] = [draft[from], draft[from + by]];
  if (one === undefined || other === undefined) return draft;
  return draft.map((choice) => (choice === one ? other : choice === other ? one : choice));
}

/** What the plans on it cost together. */
export function costOf({ plans }: Pick<Paper, 'plans'>, draft: Draft): Cents {
  return sumOf(
    plans.filter(({ applicationId }) => isOn(draft, applicationId)),
    ({ cost }) => cost,
  );
}

/** Points, or cents, on all plans together. */
export function pointsIn(draft: Draft): number {
  return draft.reduce((sum, { points }) => sum + (points ?? 0), 0);
}
