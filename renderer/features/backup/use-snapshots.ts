/** The copies that the app itself wrote on this computer. */
import type { Response, StoreName } from '@shared/ipc/contract';
import { useEffect, useState } from 'react';
import { bridge } from '../../bridge/bridge';

export type Snapshots = Response<'snapshot.list'>['snapshots'];

/** Newest first; undefined until the machine has answered. A machine that cannot say has none. */
export function useSnapshots(store: StoreName): Snapshots | undefined {
  const [snapshots, setSnapshots] = useState<Snapshots | undefined>();
  useEffect(() => {
    let isGone = false;
    void bridge.snapshotList({ store }).then((answer) => {
      if (!isGone) setSnapshots(answer.ok ? answer.value.snapshots : []);
    });
    return () => {
      isGone = true;
    };
  }, [store]);
  return snapshots;
}
