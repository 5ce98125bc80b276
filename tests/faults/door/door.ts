/**
 * The bench's door into a running window: calls the page's own data room, the very modules that the screens use. It is
 * a file of its own in the bench's own build, and no build that is packaged has it.
 */
import { openAt, useOpening } from '@renderer/app/opening';
import { currentStore, openStoreNow } from '@renderer/data/current-store';
import type { StartupReport } from '@renderer/data/opening/startup-report';
import type { Store } from '@renderer/data/store';
import { type CheckReport, checkOpenStore, countRows } from './check';
import { countControl, fillEngineLog, writeControl } from './control';
import { type ErasureFound, eraseAll } from './erasing';
import { type FigureTimes, timeFigures } from './figure-times';
import { fillLedger, timeRawRead } from './large-ledger';
import { type Planted, plantAll, protectWith, writeSnapshot } from './planting';
import { type SaveTimes, timeSaves } from './save-times';
import { readSnapshots, type SnapshotFound, streamSnapshots } from './snapshots';
import { type Acknowledged, type StreamEnd, type StreamOptions, streamActions } from './stream';

/** What opening the store came to. */
export type Opening =
  | { readonly kind: 'open'; readonly report: StartupReport }
  | { readonly kind: 'blocked'; readonly problem: unknown };

/** Which screen stands open meanwhile: a quiet one, or one that reads all figures anew after every action. */
export type Place = 'restore' | 'treasurerHome';

export type Door = {
  readonly open: (place: Place) => Promise<Opening>;
  /** Tells `faultsAcknowledged` of each action at the moment that the app calls it saved. */
  readonly stream: (options: Omit<StreamOptions, 'onAcknowledged'>) => Promise<StreamEnd>;
  readonly check: () => Promise<CheckReport>;
  /** Writes snapshots until one fails; its code. Tells `faultsSnapshotWritten` of each. */
  readonly streamSnapshots: () => Promise<string | null>;
  readonly readSnapshots: () => Promise<readonly SnapshotFound[]>;
  /** Rows per table of records. */
  readonly counts: () => Promise<Readonly<Record<string, number>>>;
  /** Milliseconds of each: an action through the app, and one raw strict put, in turns. */
  readonly timeSaves: (rounds: number) => Promise<SaveTimes>;
  /** Adds so many rows to the ledger; how many it has then. */
  readonly fillLedger: (rows: number) => Promise<number>;
  /** Milliseconds in which the bare engine reads the whole ledger. */
  readonly timeRawRead: () => Promise<number>;
  /** Milliseconds of a change on the first screen, which must stand open. */
  readonly timeFigures: () => Promise<FigureTimes>;
  /** Records so many planted strings; how many were taken. */
  readonly plant: (planted: readonly Planted[]) => Promise<number>;
  /** Sets a passphrase; says what came of it. */
  readonly protect: (passphrase: string) => Promise<string>;
  /** Records so many people and erases them, or only looks whether anything of them can be read. */
  readonly erase: (count: number, looksOnly: boolean) => Promise<ErasureFound>;
  readonly writeSnapshot: () => Promise<void>;
  /** Writes without sync, never ends; tells `faultsControlWritten` of each. */
  readonly controlStream: () => Promise<never>;
  /** Rows of the control that are there. */
  readonly controlLeft: () => Promise<number>;
  /** Makes the engine move what it has from its log into tables. */
  readonly fillEngineLog: () => Promise<void>;
};

declare global {
  var faultsDoor: Door;
  /** The bench's ear, outside the app. */
  var faultsAcknowledged: (acknowledged: Acknowledged) => Promise<void>;
  var faultsSnapshotWritten: (auditSeq: number) => Promise<void>;
  var faultsControlWritten: () => Promise<void>;
}

function storeThatIsOpen(): Store {
  const store = openStoreNow();
  if (store === null) throw new Error('The store is not open.');
  return store;
}

globalThis.faultsDoor = {
  open: async (name) => {
    await openAt('fund', { name });
    const { current } = currentStore.getState();
    if (current.kind === 'open') return { kind: 'open', report: current.report };
    return { kind: 'blocked', problem: useOpening.getState().problem ?? current.kind };
  },
  stream: async (options) =>
    await streamActions(storeThatIsOpen(), {
      ...options,
      onAcknowledged: (acknowledged) => void globalThis.faultsAcknowledged(acknowledged),
    }),
  check: async () => await checkOpenStore(storeThatIsOpen()),
  streamSnapshots: async () =>
    await streamSnapshots(storeThatIsOpen(), (auditSeq) => void globalThis.faultsSnapshotWritten(auditSeq)),
  readSnapshots: async () => await readSnapshots(storeThatIsOpen()),
  counts: async () => await countRows(storeThatIsOpen().database),
  timeSaves: async (rounds) => await timeSaves(storeThatIsOpen(), rounds),
  fillLedger: async (rows) => await fillLedger(storeThatIsOpen(), rows),
  timeRawRead: async () => await timeRawRead(storeThatIsOpen()),
  timeFigures: async () => await timeFigures(storeThatIsOpen()),
  plant: async (planted) => await plantAll(storeThatIsOpen(), planted),
  protect: async (passphrase) => await protectWith(storeThatIsOpen(), passphrase),
  erase: async (count, looksOnly) => await eraseAll(storeThatIsOpen(), count, looksOnly),
  writeSnapshot: async () => await writeSnapshot(storeThatIsOpen()),
  controlStream: async () => await writeControl(() => void globalThis.faultsControlWritten()),
  controlLeft: countControl,
  fillEngineLog,
};
