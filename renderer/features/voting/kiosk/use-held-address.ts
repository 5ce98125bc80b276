/** Back, forward and typed addresses lead nowhere while people vote: the address stays what it was. */
import { useEffect } from 'react';

export function useHeldAddress(): void {
  useEffect(() => {
    const held = window.location.href;
    const stay = () => {
      if (window.location.href !== held) window.history.pushState(null, '', held);
    };
    // Before whatever reads the address: the app itself listens as well.
    window.addEventListener('popstate', stay, { capture: true });
    return () => window.removeEventListener('popstate', stay, { capture: true });
  }, []);
}
