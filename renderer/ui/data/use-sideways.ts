/** Watches a box that may be wider than its place: whether it scrolls sideways, and which way it can still go. */
import { type RefObject, useEffect, useState } from 'react';
import { FITS, isSame, type Sideways, sidewaysOf } from './sideways';

export function useSideways(box: RefObject<HTMLElement | null>): Sideways {
  const [state, setState] = useState<Sideways>(FITS);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      const now = sidewaysOf(element);
      setState((before) => (isSame(before, now) ? before : now));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [box]);
  return state;
}
