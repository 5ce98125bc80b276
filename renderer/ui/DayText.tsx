/** A day or a moment as text, marked up as time. */
import type { Day, Instant } from '@shared/kernel/dates';
import { useWords } from './words';

/** `4 dec 2026`; with `length="long"` `vrijdag 4 december 2026`. */
export function DayText({ day, length = 'short' }: { day: Day; length?: 'short' | 'long' }) {
  const words = useWords();
  return (
    <time dateTime={day} className="day">
      {length === 'long' ? words.day(day) : words.shortDay(day)}
    </time>
  );
}

/** `4 dec 2026, 14:03` */
export function MomentText({ at }: { at: Instant }) {
  return (
    <time dateTime={at} className="day">
      {useWords().moment(at)}
    </time>
  );
}
