/** Live queries as hooks: what they read is read again when it has changed. Reads never write. */
import type { Reader } from '@shared/domain/action';
import { useEffect, useState } from 'react';
import { useOpenStore } from './current-store';
import { liveReading, type Read } from './live-reading';
import { storeReader, watchedReader } from './reader';
import type { Store } from './store';

/**
 * `undefined` while loading, and while no store is open. `deps` are the values the query uses; when one changes,
 * what was read for the old value is not shown for the new one. What goes wrong is thrown where it is used.
 */
export function useLive<T>(query: (reader: Reader) => Promise<T>, deps: readonly unknown[]): T | undefined {
  return useLiveRead((store) => (readsFrom) => query(watchedReader(storeReader(store), readsFrom)), deps);
}

type Answer<T> =
  | { readonly to: readonly unknown[]; readonly value: T }
  | { readonly to: readonly unknown[]; readonly problem: unknown };

/** The same for what no domain knows: `readOf` says itself which tables it reads. */
export function useLiveRead<T>(readOf: (store: Store) => Read<T>, deps: readonly unknown[]): T | undefined {
  const store = useOpenStore();
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const all: readonly unknown[] = [store, ...deps];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values that the query uses are given by the caller.
  useEffect(() => {
    if (store === null) return;
    return liveReading(store.database.name, readOf(store), {
      onValue: (value) => setAnswer({ to: all, value }),
      onProblem: (problem) => setAnswer({ to: all, problem }),
    });
  }, [...all]);
  if (answer === null || !answer.to.every((part, index) => Object.is(part, all[index]))) return undefined;
  if ('problem' in answer) throw answer.problem;
  return answer.value;
}
