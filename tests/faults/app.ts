/** The app under test: the real window with the bench's door open, and ways to end it as the world does. */
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchElectronApp, type RunningApp } from '../support/electron-app';
import { faultsAppFolder } from './app-folder';
import type { Opening, Place } from './door/door';
import type { Acknowledged } from './door/stream';

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
    killAll: async () => await killGroup(running),
  };
}

/** Playwright starts the app as the head of a group of its own, so that the group is the whole app. */
async function killGroup({ app, kill }: RunningApp): Promise<void> {
  const { pid } = app.process();
  if (process.platform === 'win32' || pid === undefined) return await kill();
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  process.kill(-pid, 'SIGKILL');
  await gone;
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
