/** The app under test: the real window with the bench's door open, and ways to end it as the world does. */
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchElectronApp, type RunningApp } from '../support/electron-app';
import { faultsAppFolder } from './app-folder';
import type { CheckReport } from './door/check';
import type { Opening, Place } from './door/door';
import type { Acknowledged, StreamEnd } from './door/stream';

export type AppUnderTest = {
  readonly running: RunningApp;
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
  /** Stops every process of the app where it is, without ending it. */
  readonly freezeAll: () => void;
  /** Ends every process of the app at once, as the system's own killer would. */
  readonly killAll: () => Promise<void>;
};

export async function startUnderTest(userData: string): Promise<AppUnderTest> {
  const running = await launchElectronApp({ userData, appFolder: await faultsAppFolder() });
  const { window } = running;
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
    running,
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
        .catch(() => undefined);
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
    freezeAll: () => signalGroup(running, 'SIGSTOP'),
    killAll: async () => await killGroup(running),
  };
}

/** Playwright starts the app as the head of a group of its own, so that the group is the whole app. */
function signalGroup({ app }: RunningApp, signal: 'SIGSTOP' | 'SIGKILL'): void {
  const { pid } = app.process();
  if (pid === undefined) throw new Error('The app has no process.');
  process.kill(process.platform === 'win32' ? pid : -pid, signal);
}

async function killGroup(running: RunningApp): Promise<void> {
  const head = running.app.process();
  if (head.exitCode !== null || head.signalCode !== null) return;
  const gone = new Promise((resolve) => head.once('exit', resolve));
  signalGroup(running, 'SIGKILL');
  await gone;
  const { pid } = head;
  if (pid === undefined) return;
  while (await groupLives(pid)) await delay(10);
}

/** A process that ended and is not yet taken off the list (Z) lives no more. */
async function groupLives(group: number): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(ids.map((id) => readFile(`/proc/${id}/stat`, 'latin1').catch(() => '')));
  return stats.some((stat) => {
    const [state, , pgrp] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(pgrp) === group && state !== 'Z';
  });
}
