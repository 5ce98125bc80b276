/** The moment it is now, for screens that count hours. */
import type { Instant } from '@shared/kernel/dates';
import { useEffect, useState } from 'react';
import { systemClock } from './clock';
import { useOpenStore } from './current-store';

const EVERY_MINUTE = 60_000;

/** Changes by itself every minute. */
export function useNow(): Instant {
  const clock = useOpenStore()?.clock ?? systemClock;
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), EVERY_MINUTE);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
