/** Shows the whole window in the colour that is being chosen, and puts the old one back when it is not kept. */
import { useEffect, useRef } from 'react';

/** Gives the way to keep the colour: call it when the choice has been saved. */
export function useAccentPreview(accent: string): () => void {
  const isKept = useRef(false);
  useEffect(() => {
    const root = document.documentElement;
    const before = root.dataset.accent;
    root.dataset.accent = accent;
    return () => {
      // Whoever set another colour since then knows better, such as the fund that was just started.
      if (isKept.current || root.dataset.accent !== accent) return;
      if (before === undefined) delete root.dataset.accent;
      else root.dataset.accent = before;
    };
  }, [accent]);
  return () => {
    isKept.current = true;
  };
}
