/** What the treasurer is calmly reminded of about copies: a second place for them, and trying to restore one. */
import type { Instant } from '@shared/kernel/dates';

const DAY_MS = 86_400_000;
const PLACE_DAYS = 14;
/** Twice a year. */
const DRILL_DAYS = 182;

export type BackupReminder = 'noPlace' | 'placeOld' | 'drill';

export interface BackupStanding {
  readonly now: Instant;
  /** `unknown`: not asked yet, or there can be none. */
  readonly place: 'unknown' | 'none' | { readonly copiedAt: Instant | null };
  readonly drilledAt: Instant | null;
}

/** The most needed one; null: nothing to say. */
export function backupReminder({ now, place, drilledAt }: BackupStanding): BackupReminder | null {
  const isOver = (moment: Instant | null, days: number) =>
    moment === null || Date.parse(now) - Date.parse(moment) > days * DAY_MS;
  if (place === 'none') return 'noPlace';
  if (place !== 'unknown' && isOver(place.copiedAt, PLACE_DAYS)) return 'placeOld';
  return isOver(drilledAt, DRILL_DAYS) ? 'drill' : null;
}
