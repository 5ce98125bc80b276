/** A clock that never jumps, for what counts seconds on the screen: nothing of it is kept. */
import { useEffect, useState } from 'react';

const EVERY_QUARTER = 250;

/** Milliseconds since the window opened. */
export function ticksNow(): number {
  return performance.now();
}

/** Changes four times a second while it runs. */
export function useTicks(isRunning: boolean): number {
  const [ticks, setTicks] = useState(ticksNow);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setTicks(ticksNow()), EVERY_QUARTER);
    return () => clearInterval(timer);
  }, [isRunning]);
  return ticks;
}
