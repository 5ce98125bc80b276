/**
 * Setup of every file in a window: where a test fails, what stood on the screen is told with it, and a picture is kept
 * beside the others.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { PICTURES } from './desk';
import { openApps, type RunningApp } from './electron-app';

const MOST_LETTERS = 6_000;
const LIMIT_MS = 10_000;

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const running of openApps) await show(task.name, running);
});

async function show(test: string, { window, problems }: RunningApp): Promise<void> {
  if (window.isClosed()) return;
  const path = join(PICTURES, `failed-${test.replace(/[^a-z0-9]+/gi, '-').slice(0, 60)}.png`);
  await mkdir(PICTURES, { recursive: true });
  const told = await Promise.allSettled([
    window.screenshot({ path, timeout: LIMIT_MS }),
    window.locator('main, [role=dialog]').first().ariaSnapshot({ timeout: LIMIT_MS }),
    window.evaluate(() => document.activeElement?.outerHTML.slice(0, 300) ?? ''),
  ]);
  const [, screen, focus] = told.map((one) =>
    one.status === 'fulfilled' ? String(one.value) : `${one.reason}`,
  );
  console.error(
    [
      `"${test}" failed at ${window.url()}; picture: ${path}`,
      `Focus: ${focus}`,
      `Problems of the page: ${JSON.stringify(problems)}`,
      screen?.slice(0, MOST_LETTERS),
    ].join('\n'),
  );
}
