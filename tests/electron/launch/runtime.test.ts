/** Which Electron is chosen, and what is said about it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRootOnLinux, ROOT } from '@electron/launch/places.mjs';
import { appArguments, describeRuntime, resolveRuntime } from '@electron/launch/runtime.mjs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const silent = () => undefined;

describe('a folder given in ELECTRON_OVERRIDE_DIST_PATH', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'buurtpot-runtime-'));
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });

  test.each([
    { name: 'a Linux folder', binary: 'electron', version: 'v45.4.1\n', told: '45.4.1' },
    { name: 'a Windows folder', binary: 'electron.exe', version: '45.4.1', told: '45.4.1' },
    {
      name: 'a macOS folder',
      binary: 'Electron.app/Contents/MacOS/Electron',
      version: '45.4.1',
      told: '45.4.1',
    },
    { name: 'a folder without a version file', binary: 'electron', version: null, told: 'unknown' },
  ])('goes before all others: $name', async ({ binary, version, told }) => {
    await mkdir(join(folder, binary, '..'), { recursive: true });
    await writeFile(join(folder, binary), '');
    if (version !== null) await writeFile(join(folder, 'version'), version);
    expect(await resolveRuntime(silent)).toEqual({
      kind: 'given',
      binary: join(folder, binary),
      folder,
      version: told,
    });
  });

  test('is refused in a sentence when there is no Electron in it', async () => {
    await expect(resolveRuntime(silent)).rejects.toThrow(`names ${folder}, but there is no Electron in it`);
  });
});

test('the fallback is called by its name and its limits', () => {
  const sentence = describeRuntime({ kind: 'fallback', binary: 'x', folder: 'y', version: '25.1.1' });
  expect(sentence).toMatch(/25\.1\.1 \(Chrome 114\).*for development and tests.*never packaged/);
});

test('the sandbox is switched off for root on Linux only', () => {
  expect(appArguments(['--lang=nl'])).toEqual([
    ...(isRootOnLinux() ? ['--no-sandbox'] : []),
    ROOT,
    '--lang=nl',
  ]);
});
