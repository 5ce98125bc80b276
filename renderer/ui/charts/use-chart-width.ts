/** The width a chart may take: its container on the screen, a fixed one on paper. */
import { useEffect, useRef, useState } from 'react';
import { useIsPrinting } from '../data/use-is-printing';

/** Fits between the margins of A4. */
const PAPER_WIDTH = 640;
const LEAST_WIDTH = 320;

export function useChartWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(PAPER_WIDTH);
  const isPrinting = useIsPrinting();
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(LEAST_WIDTH, Math.floor(entry.contentRect.width)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width: isPrinting ? PAPER_WIDTH : width };
}
