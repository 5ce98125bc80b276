/** A page with the bench's door open, in whichever engine: what it acknowledged, and what it can be asked to do. */
import type { Page } from 'playwright-core';
import type { CheckReport } from './door/check';
import type { Opening, Place } from './door/door';
import type { Acknowledged, StreamEnd } from './door/stream';

export type DoorPage = {
  readonly window: Page;
  /** Grows with each action that the app called saved; lives outside the app. */
  readonly acknowledged: readonly Acknowledged[];
  /** When the stream has begun to be acknowledged, or has stopped. */
  readonly underWay: Promise<void>;
  /** The app's own code for an action it did not take; null while all goes well. */
  readonly stoppedBy: () => string | null;
  /** Opens the fund's store as the start screen does. */
  readonly open: (place?: Place) => Promise<Opening>;
  /** Lets actions stream in; does not wait for them. */
  readonly stream: (mark: string) => void;
  /** Lets so many actions be done, and waits for them. */
  readonly streamSome: (mark: string, limit: number) => Promise<StreamEnd>;
  /** Lets snapshots be written one after the other. */
  readonly streamSnapshots: () => void;
  /** Per snapshot that the app called written, the last entry of the log that it must hold. */
  readonly snapshots: () => readonly number[];
  readonly check: () => Promise<CheckReport>;
  /** Lets writes stream in that are acknowledged before they are on disk; the function tells how many so far. */
  readonly controlStream: () => () => number;
};

/** A page with the door open in a process that can be ended. */
export type UnderTest = DoorPage & {
  /** A browser has none: what its engine loses is lost. */
  readonly hasJournal: boolean;
  /** Stops every process of the app where it is, without ending it. */
  readonly freezeAll: () => void;
  /** Ends every process of the app at once, as the system's own killer would. */
  readonly killAll: () => Promise<void>;
};

/** Starts on a data folder that is kept between starts. */
export type Start = (userData: string) => Promise<UnderTest>;

export async function openDoor(window: Page): Promise<DoorPage> {
  const acknowledged: Acknowledged[] = [];
  let stoppedBy: string | null = null;
  let begin: () => void = () => undefined;
  const underWay = new Promise<void>((resolve) => {
    begin = resolve;
  });
  await window.exposeFunction('faultsAcknowledged', (one: Acknowledged) => {
    acknowledged.push(one);
    begin();
  });
  const snapshots: number[] = [];
  await window.exposeFunction('faultsSnapshotWritten', (auditSeq: number) => void snapshots.push(auditSeq));
  let controlWritten = 0;
  await window.exposeFunction('faultsControlWritten', () => {
    controlWritten += 1;
  });
  await window.evaluate("import('./door.js')");
  return {
    window,
    acknowledged,
    underWay,
    stoppedBy: () => stoppedBy,
    open: async (place = 'restore') => await window.evaluate((at) => globalThis.faultsDoor.open(at), place),
    stream: (mark) => {
      // The answer never comes when the app is killed.
      const limit = Number.MAX_SAFE_INTEGER;
      window
        .evaluate((options) => globalThis.faultsDoor.stream(options), { mark, limit })
        .then((end) => {
          stoppedBy = end.stoppedBy;
          begin();
        })
        .catch(begin);
    },
    streamSome: async (mark, limit) =>
      await window.evaluate((options) => globalThis.faultsDoor.stream(options), { mark, limit }),
    streamSnapshots: () => {
      window.evaluate(() => globalThis.faultsDoor.streamSnapshots()).catch(() => undefined);
    },
    snapshots: () => snapshots,
    check: async () => await window.evaluate(() => globalThis.faultsDoor.check()),
    controlStream: () => {
      window.evaluate(() => globalThis.faultsDoor.controlStream()).catch(() => undefined);
      return () => controlWritten;
    },
  };
}
