/** The rows that were set apart, live. */
import { useLiveRead } from '../use-live';
import { QUARANTINE, type QuarantinedRow, quarantinedRows } from './quarantine';

/** Oldest first, opened where that can be; undefined while loading. */
export function useQuarantine(): readonly QuarantinedRow[] | undefined {
  return useLiveRead(
    (store) => (readsFrom) => {
      readsFrom(QUARANTINE);
      return quarantinedRows(store);
    },
    [],
  );
}
