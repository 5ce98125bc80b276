/** Seconds that go by until something happens; they can be given anew. */
import { useEffect, useRef, useState } from 'react';
import { countDown } from '../../../data/countdown';

export interface Countdown {
  /** In whole seconds. */
  readonly left: number;
  readonly again: () => void;
}

export function useCountdown(seconds: number, onOver: () => void): Countdown {
  const [start, setStart] = useState(0);
  const [left, setLeft] = useState(seconds);
  const over = useRef(onOver);
  over.current = onOver;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new start begins it anew.
  useEffect(() => countDown({ seconds, onLeft: setLeft, onOver: () => over.current() }), [seconds, start]);
  return { left, again: () => setStart((before) => before + 1) };
}
