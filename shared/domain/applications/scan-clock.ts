/** How far the answer to a plan is: the day it was promised for, what is left, and whether the clock stands still. */
import { addDays, type Day, daysBetween } from '../../kernel/dates';
import type { Scan, ScanPause } from './application';

export interface ScanClock {
  /** The last day on which an answer is in time; moves on by each day of a pause, and by nothing else. */
  readonly deadline: Day;
  /** Until the deadline; negative when it has passed. */
  readonly daysLeft: number;
  /** Days on which the clock ran. */
  readonly daysUsed: number;
  readonly daysPaused: number;
  readonly paused: boolean;
  /** Shown, never acted upon: a plan is not moved by the calendar. */
  readonly overdue: boolean;
}

/** The pause that still lasts. */
export function openPause(scan: Scan): ScanPause | null {
  return scan.pauses.find((pause) => pause.until === null) ?? null;
}

/** Rule S4. The clock stops for good on the day of the answer. */
export function scanClock(scan: Scan, today: Day): ScanClock {
  const now = scan.outcome?.answeredOn ?? today;
  const daysPaused = scan.pauses.reduce(
    (days, pause) => days + Math.max(0, daysBetween(pause.from, pause.until ?? now)),
    0,
  );
  const deadline = addDays(scan.startedOn, scan.promisedDays + daysPaused);
  const daysLeft = daysBetween(now, deadline);
  const daysUsed = daysBetween(scan.startedOn, now) - daysPaused;
  return {
    deadline,
    daysLeft,
    daysUsed,
    daysPaused,
    paused: scan.outcome === null && openPause(scan) !== null,
    overdue: daysLeft < 0,
  };
}

/** The clock runs again from that day; nothing changes where it already ran. */
export function endPause(scan: Scan, day: Day): Scan {
  const pauses = scan.pauses.map((pause) => (pause.until === null ? { ...pause, until: day } : pause));
  return { ...scan, pauses };
}
