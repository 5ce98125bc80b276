/** `npm run package`: refuses the fallback, and what it makes has every fuse set and starts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronSupport, todayHere } from '@electron/launch/electron-support.mjs';
import { electronVersion } from '@electron/launch/installed-electron.mjs';
import { isRootOnLinux, ROOT } from '@electron/launch/places.mjs';
import { runQuietly } from '@electron/launch/run.mjs';
import { type Runtime, resolveRuntime } from '@electron/launch/runtime.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { electronIn, type Fuse, readFuses } from '../support/fuses';
import { skippedWhen } from '../support/skipped';

const PACKAGE_LIMIT_MS = 5 * 60_000;
const runtime: Runtime | null = await resolveRuntime(() => undefined);
const isUsersRuntime = runtime?.version === electronVersion();

/** What electron-builder.yml promises; a runtime that is too old to know the last one has no word on it. */
const PROMISED: Record<Fuse, boolean> = {
  runAsNode: false,
  cookieEncryption: true,
  nodeOptions: false,
  nodeCliInspect: false,
  embeddedAsarIntegrity: true,
  onlyLoadAppFromAsar: true,
  browserV8Snapshot: false,
  fileProtocolPrivileges: false,
};

let out = '';
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'buurtpot-package-'));
});
afterAll(() => rm(out, { recursive: true, force: true }));

async function runPackage(...switches: string[]) {
  const script = join(ROOT, 'electron/launch/package.mjs');
  return await runQuietly([process.execPath, script, '--out', out, ...switches], { cwd: ROOT });
}

const refusal = { what: 'refusing to package the fallback', why: 'here is the runtime that users get' };
test.skipIf(skippedWhen(isUsersRuntime, refusal))('the fallback is never packaged for users', async () => {
  const { code, output } = await runPackage();
  expect(code).toBe(1);
  expect(output).toContain(`Not packaged: users get Electron ${electronVersion()}`);
  expect(await readdir(out)).toEqual([]);
});

const notLinux = { what: 'a packaged app on this system', why: 'the check knows the Linux folder only' };
describe.skipIf(skippedWhen(process.platform !== 'linux', notLinux))('the packaged folder', () => {
  let folder = '';
  beforeAll(async () => {
    const { code, output } = await runPackage('--for-test');
    expect(code, output).toBe(0);
    folder = join(out, (await readdir(out)).find((name) => /^buurtpot-.*-linux-\w+$/.test(name)) ?? '');
  }, PACKAGE_LIMIT_MS);

  test('is archived with tar beside it', async () => {
    expect(await readdir(out)).toContain(`${folder.split('/').at(-1)}.tar.gz`);
  });

  test('says in its binary which Electron it is', async () => {
    expect(electronIn(await readFile(join(folder, 'buurtpot')))).toBe(runtime?.version);
  });

  const fallback = { what: 'whether the package gets security fixes today', why: 'here is the old fallback' };
  test.skipIf(skippedWhen(!isUsersRuntime, fallback))(
    'is of an Electron that is supported today',
    async () => {
      const version = electronIn(await readFile(join(folder, 'buurtpot')));
      expect(version).toBe(electronVersion());
      expect(electronSupport(version, todayHere()).state).not.toBe('too old');
    },
  );

  test('has every fuse as promised, read from the binary', async () => {
    const found = readFuses(await readFile(join(folder, 'buurtpot')));
    const known = Object.entries(PROMISED).slice(0, Object.keys(found).length);
    expect(found).toEqual(Object.fromEntries(known));
    expect(Object.keys(found).length).toBeGreaterThanOrEqual(isUsersRuntime ? 8 : 7);
  });

  test('carries the app in an asar only, and the two languages', async () => {
    expect(await readdir(join(folder, 'resources'))).toEqual(['app.asar']);
    expect(await readdir(join(folder, 'locales'))).toEqual(['en-US.pak', 'nl.pak']);
  });

  test('opens its window, and takes no orders from a debugger of Node', async () => {
    const userData = join(out, 'data');
    const sandbox = isRootOnLinux() ? ['--no-sandbox'] : [];
    const args = [...sandbox, `--user-data-dir=${userData}`, '--remote-debugging-port=0', '--inspect=0'];
    const child = spawn(join(folder, 'buurtpot'), args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    try {
      await expect
        .poll(() => /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.test(errors), { timeout: 30_000 })
        .toBe(true);
      const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(errors)?.[1];
      const addresses = async () => {
        const pages: { url: string }[] = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
        return pages.map(({ url }) => new URL(url).protocol);
      };
      await expect.poll(addresses, { timeout: 30_000 }).toContain('app:');
      expect(errors).not.toContain('Debugger listening');
    } finally {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    }
  });
});
