/** A live query as a hook: reads again whenever a row it read has changed. Reads never write. */
import type { Reader } from '@shared/domain/action';
import { useLiveQuery } from 'dexie-react-hooks';
import { useOpenStore } from './current-store';
import { storeReader } from './reader';

/**
 * `undefined` while loading, and while no store is open. `deps` are the values the query uses; when one changes,
 * what was read for the old value is not shown for the new one.
 */
export function useLive<T>(query: (reader: Reader) => Promise<T>, deps: readonly unknown[]): T | undefined {
  const store = useOpenStore();
  const all: readonly unknown[] = [store, ...deps];
  const answer = useLiveQuery(
    async () => (store === null ? null : { to: all, value: await query(storeReader(store)) }),
    [...all],
  );
  if (answer === undefined || answer === null) return undefined;
  return answer.to.every((part, index) => Object.is(part, all[index])) ? answer.value : undefined;
}
