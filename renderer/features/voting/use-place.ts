/** Which plan of the meeting is on the screen; arrows and the keys of a presenter choose another, wherever no text is typed. */
import { useEffect, useState } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 };

export interface Place {
  /** From 0. */
  readonly place: number;
  readonly go: (step: number) => void;
}

export function usePlace(count: number): Place {
  const [chosen, choose] = useState(0);
  const place = Math.min(chosen, count - 1);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step === undefined || isOther(event)) return;
      event.preventDefault();
      choose((now) => within(now + step, count));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [count]);
  return { place, go: (step) => choose(within(place + step, count)) };
}

function within(place: number, count: number): number {
  return Math.max(0, Math.min(place, count - 1));
}

/** Meant for a field, a list or a window over the screen, or together with another key. */
function isOther({ target, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return true;
  const inField = '[contenteditable], input, textarea, select, [role=menu], [role=listbox], [role=dialog]';
  return target instanceof Element && target.closest(inField) !== null;
}
