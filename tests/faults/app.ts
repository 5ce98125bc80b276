/** The app under test: the real window with the bench's door open, and ways to end it as the world does. */
import { launchElectronApp, type RunningApp } from '../support/electron-app';
import { faultsAppFolder } from './app-folder';
import { openDoor, type UnderTest } from './door-page';
import { freezeGroup, killGroup } from './processes';

export type AppUnderTest = UnderTest & { readonly running: RunningApp };

export async function startUnderTest(userData: string): Promise<AppUnderTest> {
  const running = await launchElectronApp({ userData, appFolder: await faultsAppFolder() });
  return {
    ...(await openDoor(running.window)),
    running,
    hasJournal: true,
    freezeAll: () => freezeGroup(headOf(running)),
    killAll: async () => await killAll(running),
  };
}

/** Playwright starts the app as the head of a group of its own, so that the group is the whole app. */
function headOf({ app }: RunningApp): number {
  const { pid } = app.process();
  if (pid === undefined) throw new Error('The app has no process.');
  return pid;
}

async function killAll(running: RunningApp): Promise<void> {
  const head = running.app.process();
  if (head.exitCode !== null || head.signalCode !== null) return;
  const gone = new Promise((resolve) => head.once('exit', resolve));
  await killGroup(headOf(running));
  await gone;
}
