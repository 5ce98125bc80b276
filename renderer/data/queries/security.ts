/** What protects the fund that is open. */
import { bridge } from '../../bridge/bridge';
import { useOpenStore } from '../current-store';
import { useKeyStatus } from '../keys/key-status';
import { type Protected, protectionOf } from '../keys/protection';
import { useSecurityPreferences } from '../keys/security-preferences';

/** Null while it is not known yet. */
export function useProtection(): Protected | null {
  const isDemo = useOpenStore()?.name === 'demo';
  const status = useKeyStatus();
  const sheetOf = useSecurityPreferences((state) => state.sheetOf);
  if (status === null) return null;
  return protectionOf({ status, isDemo, isBrowser: bridge.kind === 'browser', sheetOf });
}
