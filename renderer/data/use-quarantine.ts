/** The rows that were set apart, live. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useOpenStore } from './current-store';
import { type QuarantinedRow, quarantineOf } from './quarantine';

/** Oldest first; undefined while loading. */
export function useQuarantine(): readonly QuarantinedRow[] | undefined {
  const database = useOpenStore()?.database ?? null;
  return useLiveQuery(
    async () => (database === null ? [] : await quarantineOf(database).orderBy(':id').toArray()),
    [database],
  );
}
