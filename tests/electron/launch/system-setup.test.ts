/** What is said where a system package is missing and cannot be installed. */
import { joinNeeds, meetNeed, programOnPath } from '@electron/launch/system-setup.mjs';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

test('nothing missing is met without a word', async () => {
  const lines: string[] = [];
  expect(await meetNeed({ missing: [], packages: [] }, (line) => lines.push(line))).toBe(true);
  expect(lines).toEqual([]);
});

test('without apt the one command is printed, and the need is not met', async () => {
  vi.stubEnv('PATH', '/nowhere');
  const lines: string[] = [];
  const need = { missing: ['Xvfb', 'libnss3.so'], packages: [['xvfb'], ['libnss3']] };
  expect(await meetNeed(need, (line) => lines.push(line))).toBe(false);
  expect(lines).toEqual([
    'This machine lacks: Xvfb, libnss3.so. On Debian or Ubuntu this installs it:',
    "  sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends xvfb libnss3'",
  ]);
});

test('needs are joined into one, with each package once', () => {
  const screen = { missing: ['Xvfb'], packages: [['xvfb'], ['fonts-dejavu-core']] };
  const window = {
    missing: ['libgtk-3.so.0'],
    packages: [['libgtk-3-0', 'libgtk-3-0t64'], ['fonts-dejavu-core']],
  };
  expect(joinNeeds([screen, window])).toEqual({
    missing: ['Xvfb', 'libgtk-3.so.0'],
    packages: [['xvfb'], ['fonts-dejavu-core'], ['libgtk-3-0', 'libgtk-3-0t64']],
  });
});

test('a program that is nowhere on the path is not found', () => {
  expect(programOnPath(['no-such-program-here'])).toBeNull();
});
