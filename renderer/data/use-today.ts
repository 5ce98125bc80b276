/** The day it is now where the user sits, for screens that count days. */
import { type Day, localDayOf } from '@shared/kernel/dates';
import { useEffect, useState } from 'react';
import { systemClock } from './clock';
import { useOpenStore } from './current-store';

const EVERY_MINUTE = 60_000;

/** Changes by itself when the day does. */
export function useToday(): Day {
  const clock = useOpenStore()?.clock ?? systemClock;
  const [today, setToday] = useState(() => localDayOf(clock.now()));
  useEffect(() => {
    const look = () => setToday(localDayOf(clock.now()));
    look();
    const timer = setInterval(look, EVERY_MINUTE);
    return () => clearInterval(timer);
  }, [clock]);
  return today;
}
