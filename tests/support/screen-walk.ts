/** A window with the demo fund, and a walk past every registered screen in it. */
import type { Page } from 'playwright-core';
import { openDemoFund } from './demo-window';
import { type Desk, PICTURES } from './desk';
import { launchElectronApp, type RunningApp } from './electron-app';
import { resize, type Stop, tourOf, visit } from './screen-tour';

/** In milliseconds: sixty screens on a busy machine. */
export const WALK_LIMIT = 420_000;
const WIDE = [1280, 860] as const;
/** Two hundred of them take a minute, so only for somebody who says where they go. */
const WANTS_PICTURES = process.env.BUURTPOT_PICTURES !== undefined;

export type ScreenWalk = {
  readonly running: RunningApp;
  readonly page: Page;
  readonly stops: readonly Stop[];
};

export async function startScreenWalk(): Promise<ScreenWalk> {
  const running = await launchElectronApp();
  const page = running.window;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await resize(running.app, ...WIDE);
  await openDemoFund(page);
  if (WANTS_PICTURES) console.info(`Pictures of all screens: ${PICTURES}/screens-*.png`);
  return { running, page, stops: await tourOf(page) };
}

/** What is wrong on each screen, by its name; screens without a fault are left out. */
export async function faultsOnTheWay(
  { running, page, stops }: ScreenWalk,
  look: () => Promise<readonly string[]>,
  desk: Desk,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { name, href } of stops) {
    const before = running.problems.length;
    await visit(page, href);
    const seen = [...(await look()), ...running.problems.slice(before)];
    if (seen.length > 0) found[name] = seen;
    if (WANTS_PICTURES) await desk.picture(name);
  }
  return found;
}
