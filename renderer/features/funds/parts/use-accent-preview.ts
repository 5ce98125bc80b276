/** Shows the whole window in the colour that is being chosen, and puts the old one back when it is not kept. */
import { useEffect } from 'react';

export function useAccentPreview(accent: string): void {
  useEffect(() => {
    const root = document.documentElement;
    const before = root.dataset.accent;
    root.dataset.accent = accent;
    return () => {
      if (before === undefined) delete root.dataset.accent;
      else root.dataset.accent = before;
    };
  }, [accent]);
}
