/** The rows that were set apart, live. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useOpenStore } from '../current-store';
import { type QuarantinedRow, quarantinedRows } from './quarantine';

/** Oldest first, opened where that can be; undefined while loading. */
export function useQuarantine(): readonly QuarantinedRow[] | undefined {
  const store = useOpenStore();
  return useLiveQuery(async () => (store === null ? [] : await quarantinedRows(store)), [store]);
}
