/** What goes on beside the screens while a store is open: room on the disk, and the rows that the opening did not look at. */
import { amendReport } from '../current-store';
import { isEngineTrouble } from '../storage-failure';
import type { OpenedStore } from '../store';
import { watchSpace } from '../watch-space';
import { checkLater } from './later-check';
import { tellUnsound } from './soundness';

/** Between two slices, so that the screen goes first. Milliseconds. */
const PAUSE_MS = 10;

/** The same store; letting go of it ends what goes on beside it. Call once it stands in `currentStore`. */
export function attend(opened: OpenedStore): OpenedStore {
  const { store, report, release } = opened;
  let isOpen = true;
  const endWatch = watchSpace(store);
  if (report.depth === 'heads') void readTheRest(opened, () => isOpen);
  return {
    ...opened,
    release: () => {
      isOpen = false;
      endWatch();
      release();
    },
  };
}

async function readTheRest({ store, report }: OpenedStore, isOpen: () => boolean): Promise<void> {
  const pause = async () => {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  };
  try {
    const found = await checkLater(store, { pause, isOpen });
    if (found === null || !isOpen()) return;
    if (found.misfits !== report.quarantined) amendReport({ quarantined: found.misfits });
    if (found.isChainWhole) return;
    await tellUnsound(store);
    amendReport({ finding: { kind: 'chainBroken' } });
  } catch (problem) {
    if (!isEngineTrouble(problem)) throw problem;
    // A row that the engine cannot read: the next opening finds it, and makes the store again.
    if (isOpen()) await tellUnsound(store);
  }
}
