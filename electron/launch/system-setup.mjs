/** The system packages a Linux machine needs for windows and tests: finds what is missing, installs it or says how. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isRootOnLinux } from './places.mjs';
import { runQuietly } from './run.mjs';

/** Libraries that Electron loads, by their Debian names; newer Ubuntu names follow where they differ. */
const WINDOW_PACKAGES = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libnotify4'],
  ['libxss1'],
  ['libxtst6'],
  ['libatspi2.0-0', 'libatspi2.0-0t64'],
  ['libdrm2'],
  ['xdg-utils'],
  ['fonts-dejavu-core'],
];
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @typedef {{ missing: string[], packages: string[][] }} Need */

/**
 * What a window of this Electron needs and this machine lacks.
 * @param {string} binary
 * @returns {Promise<Need>}
 */
export async function windowNeed(binary) {
  if (process.platform !== 'linux') return { missing: [], packages: [] };
  const { output } = await runQuietly(['ldd', binary]);
  const missing = [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
  return { missing, packages: missing.length === 0 ? [] : WINDOW_PACKAGES };
}

/**
 * What the end-to-end tests need beside a window: a screen, where there is none, and Chromium.
 * @returns {Need}
 */
export function testNeed() {
  /** @type {Need} */
  const need = { missing: [], packages: [] };
  if (process.platform === 'linux' && !process.env.DISPLAY && programOnPath(['Xvfb']) === null) {
    need.missing.push('Xvfb');
    // xvfb-run, which `npm start` names, does not work without xauth.
    need.packages.push(['xvfb'], ['xauth']);
  }
  if (findChromium() === null) {
    need.missing.push('Chromium');
    need.packages.push(['chromium'], ['fonts-dejavu-core']);
  }
  return need;
}

/**
 * Needs as one, so that one command meets them all.
 * @param {Need[]} needs
 * @returns {Need}
 */
export function joinNeeds(needs) {
  const packages = new Map(needs.flatMap((need) => need.packages.map((names) => [names.join(), names])));
  return { missing: needs.flatMap(({ missing }) => missing), packages: [...packages.values()] };
}

/** Path of a Chromium or Chrome on this machine. */
export function findChromium() {
  const known = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return (
    process.env.CHROMIUM_PATH ??
    programOnPath(CHROMIUM_NAMES) ??
    known.find((path) => existsSync(path)) ??
    null
  );
}

/**
 * @param {string[]} names
 * @returns {string | null}
 */
export function programOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/**
 * Installs what is needed when we are root on Debian or Ubuntu; else says the one command.
 * @param {Need} need
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} whether the need is met
 */
export async function meetNeed(need, say) {
  if (need.missing.length === 0) return true;
  const names = await packageNames(need.packages);
  const command = `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`;
  if (!isRootOnLinux() || programOnPath(['apt-get']) === null) {
    say(`This machine lacks: ${need.missing.join(', ')}. On Debian or Ubuntu this installs it:`);
    say(`  sudo sh -c '${command}'`);
    return false;
  }
  say(`This machine lacks: ${need.missing.join(', ')}. Installing ${names.join(' ')}…`);
  const { code, output } = await runQuietly(['sh', '-c', command], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (code !== 0) say(`That failed:\n${output.trim().slice(-1500)}`);
  return code === 0;
}

/**
 * Picks, of each package's names, the one this distribution knows. Lists may be absent: then the first name stands.
 * @param {string[][]} packages
 */
async function packageNames(packages) {
  if (programOnPath(['apt-cache']) === null) return packages.map(([first = '']) => first);
  if (isRootOnLinux()) await runQuietly(['apt-get', 'update', '-qq']);
  const { output } = await runQuietly(['apt-cache', 'policy', ...packages.flat()]);
  return packages.map(
    ([first = '', ...others]) => [...others, first].find((name) => isOffered(output, name)) ?? first,
  );
}

/**
 * @param {string} policy what apt-cache policy printed
 * @param {string} name
 */
function isOffered(policy, name) {
  const start = policy.search(new RegExp(`^${name.replaceAll('.', '\\.')}:$`, 'm'));
  return (
    start >= 0 && /Candidate: (?!\(none\))/.test(policy.slice(start, policy.indexOf('Version table', start)))
  );
}
