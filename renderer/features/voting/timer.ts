/** A timer that counts down and can stand still; moments are milliseconds of a clock that never jumps. */

export interface Timer {
  /** In milliseconds, when it last stood still. */
  readonly left: number;
  /** null: it stands still. */
  readonly since: number | null;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

export function timerOf(minutes: number): Timer {
  return { left: minutes * MINUTE, since: null };
}

export function startedAt(timer: Timer, now: number): Timer {
  return timer.since === null ? { ...timer, since: now } : timer;
}

export function stoppedAt(timer: Timer, now: number): Timer {
  return { left: millisLeft(timer, now), since: null };
}

function millisLeft({ left, since }: Timer, now: number): number {
  return since === null ? left : Math.max(0, left - (now - since));
}

/** Whole seconds, rounded up: 0 only when the time is up. */
export function secondsLeft(timer: Timer, now: number): number {
  return Math.ceil(millisLeft(timer, now) / SECOND);
}

export type TimerSign = 'oneMinute' | 'timeUp';

/** null: there is more than a minute. */
export function signOf(seconds: number): TimerSign | null {
  if (seconds === 0) return 'timeUp';
  return seconds <= 60 ? 'oneMinute' : null;
}

/** `12:05`; hours are minutes too. */
export function clockFace(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
