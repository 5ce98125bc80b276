/** Starts the real app in a real Electron window, on a data folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appArguments } from '@electron/launch/runtime.mjs';
import {
  type ElectronApplication,
  _electron as electron,
  type Page,
  errors as playwrightErrors,
} from 'playwright-core';
import { watchProblems } from './page-problems';

export type RunningApp = {
  readonly app: ElectronApplication;
  readonly window: Page;
  /** Folder with all data of this app; the next start may be given it again. */
  readonly userData: string;
  /** Errors the page threw or logged so far. */
  readonly problems: readonly string[];
  /** Quits as a person would; a data folder made here is removed, one that was given stays. */
  readonly close: () => Promise<void>;
  /** Ends the process at once, as a crash would. */
  readonly kill: () => Promise<void>;
};

export type LaunchOptions = {
  /** Folder to use; without it a fresh one is made. */
  readonly userData?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** More switches for Electron. */
  readonly args?: readonly string[];
  /** Folder of the app, when it is not this repository. */
  readonly appFolder?: string;
};

const START_LIMIT_MS = 60_000;
/** A start takes a few seconds; on a virtual screen it hangs once in a great while, before any of our code runs. */
const SHORT_TRY_MS = 20_000;
const SHORT_TRIES = 2;

/** What runs now, for whoever tells what went wrong. */
export const openApps = new Set<RunningApp>();

export async function launchElectronApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? (await freshUserData());
  const app = await started(userData, options);
  const window = await app.firstWindow({ timeout: START_LIMIT_MS });
  const problems = watchProblems(window);
  await window.waitForLoadState('domcontentloaded');
  const running: RunningApp = {
    app,
    window,
    userData,
    problems,
    close: async () => {
      openApps.delete(running);
      await app.close();
      if (options.userData === undefined) await rm(userData, { recursive: true, force: true });
    },
    kill: async () => {
      const gone = new Promise((resolve) => app.process().once('exit', resolve));
      openApps.delete(running);
      app.process().kill('SIGKILL');
      await gone;
    },
  };
  openApps.add(running);
  return running;
}

async function started(userData: string, options: LaunchOptions): Promise<ElectronApplication> {
  const launch = (timeout: number) =>
    electron.launch({
      executablePath: testElectron(),
      // There is no graphics card behind the virtual screen: looking for one only costs time.
      args: [
        `--user-data-dir=${userData}`,
        '--disable-gpu',
        ...appArguments([...(options.args ?? [])], options.appFolder),
      ],
      env: { ...definedEnvironment(), ...options.env },
      timeout,
    });
  for (let tries = 1; tries <= SHORT_TRIES; tries += 1) {
    try {
      return await launch(SHORT_TRY_MS);
    } catch (error) {
      if (!(error instanceof playwrightErrors.TimeoutError)) throw error;
    }
  }
  return await launch(START_LIMIT_MS);
}

/** A new empty data folder, for tests that start the app more than once on it. */
export async function freshUserData(): Promise<string> {
  return await mkdtemp(join(tmpdir(), 'buurtpot-data-'));
}

function testElectron(): string {
  const binary = process.env.BUURTPOT_TEST_ELECTRON;
  if (binary === undefined) throw new Error('tests/support/e2e-setup.ts has not run.');
  return binary;
}

/** A test must not see the developer's own switches for Node and Electron. */
function definedEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && name !== 'NODE_OPTIONS' && name !== 'ELECTRON_RUN_AS_NODE',
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, value ?? '']));
}
