/** Contributions with their givers and positions as they are now; null while loading. */
import { useMemo } from 'react';
import { useGiverBook, useLedger } from '../../../data/queries/funds';
import { type SourceRow, sourceRows } from '../source-view';

export function useSources(): readonly SourceRow[] | null {
  const book = useGiverBook();
  const entries = useLedger();
  return useMemo(
    () => (book === undefined || entries === undefined ? null : sourceRows(book, entries, null)),
    [book, entries],
  );
}
