/** Keeps an eye on the room on the disk while a store is open: warns, stops writing in time, and goes on by itself. */
import { answered } from './journal/outbox';
import { retryJournal } from './perform';
import type { Store } from './store';

/** A disk that fills up is told within a second. */
const EVERY_MS = 1000;

/** Looks at once and then every second; the function it gives back ends it. */
export function watchSpace(store: Store): () => void {
  let isBusy = false;
  const look = async () => {
    if (isBusy) return;
    isBusy = true;
    await lookAtSpace(store);
    isBusy = false;
  };
  void look();
  const timer = setInterval(() => void look(), EVERY_MS);
  return () => clearInterval(timer);
}

/** One look. A machine that does not answer changes nothing. */
export async function lookAtSpace(store: Store): Promise<void> {
  const { journal, saveState } = store;
  const space = await answered(() => journal.diskFreeSpace({}));
  if (!space.ok) return;
  const { level } = space.value;
  const { readOnly, space: before } = saveState.getState();
  if (level !== before) saveState.setState({ space: level });
  if (level === 'full') {
    if (readOnly === null) saveState.setState({ readOnly: { kind: 'diskFull' } });
    return;
  }
  if (readOnly?.kind === 'diskFull') saveState.setState({ readOnly: null });
  // What the journal could not take for want of room it can take now.
  const waits = readOnly?.kind === 'journal' && readOnly.failure.code === 'disk.full';
  if (waits) await retryJournal(store);
}
