/** `npm start` and the command line as a person types them, each in a process of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRootOnLinux, ROOT } from '@electron/launch/places.mjs';
import { CONTENT_SECURITY_POLICY } from '@shared/ipc/content-security-policy';
import { afterEach, describe, expect, test } from 'vitest';
import { freshUserData } from '../support/electron-app';
import { skippedWhen } from '../support/skipped';

let running: ChildProcess | null = null;
afterEach(stopRunning);

async function stopRunning(): Promise<void> {
  if (running === null || running.exitCode !== null || running.signalCode !== null) return;
  const gone = once(running, 'exit');
  running.kill();
  await gone;
}

/** Starts the app's starter and waits until it printed what matches. */
async function startUntil(
  expected: RegExp,
  options: { args: string[]; env: NodeJS.ProcessEnv },
): Promise<string> {
  const child = spawn(process.execPath, [join(ROOT, 'electron/launch/start.mjs'), ...options.args], {
    env: options.env,
  });
  running = child;
  let output = '';
  return await new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (expected.test(output)) resolve(output);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => reject(new Error(`It stopped before it printed ${expected}:\n${output}`)));
  });
}

describe('npm start', () => {
  test('says which runtime it uses and opens a window that answers', async () => {
    const userData = await freshUserData();
    const output = await startUntil(/DevTools listening/, {
      args: [`--user-data-dir=${userData}`, '--remote-debugging-port=0'],
      env: process.env,
    });
    expect(output).toMatch(/\[buurtpot\] Electron [\d.]+/);
    if (isRootOnLinux()) expect(output).toMatch(/--no-sandbox/);
    const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(output)?.[1];
    await expect
      .poll(
        async () => {
          const pages: { url: string }[] = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
          return pages.map(({ url }) => new URL(url).protocol);
        },
        { timeout: 30_000 },
      )
      .toContain('app:');
    await stopRunning();
    await rm(userData, { recursive: true, force: true });
  });

  const hasOtherScreens = process.platform !== 'linux';
  const skipped = { what: 'npm start without a screen', why: 'only Linux can be without one' };
  test.skipIf(skippedWhen(hasOtherScreens, skipped))(
    'without a screen says how to get one and serves the same screens to a browser',
    async () => {
      const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
      const output = await startUntil(/this machine only/, { args: [], env });
      expect(output).toMatch(/There is no screen.*\n.*xvfb-run -a npm start/);
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0] ?? '';
      const answer = await fetch(url);
      expect({ status: answer.status, policy: answer.headers.get('content-security-policy') }).toEqual({
        status: 200,
        policy: CONTENT_SECURITY_POLICY,
      });
      expect((await fetch(`${url}..%2f..%2fpackage.json`)).status).toBe(404);
    },
  );
});

test('the command line prints nothing but its own answer, also through npm', () => {
  const npm = spawnSync('npm', ['run', '-s', 'buurtpot', '--', 'no-such-command'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status: npm.status, output: npm.stdout }).toEqual({ status: 2, output: '' });
});
