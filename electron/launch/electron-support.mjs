/**
 * Whether the Electron in package.json still gets its security fixes. The Electron project supports the latest three
 * majors, and brings one out every eight weeks (https://www.electronjs.org/docs/latest/tutorial/electron-timelines).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.mjs';

/** Days on which majors came out. Add a line with each upgrade; a gap or the future is reckoned from these. */
const RELEASED = /** @type {const} */ ([
  [40, '2026-01-13'],
  [41, '2026-03-10'],
  [42, '2026-05-05'],
  [43, '2026-06-30'],
  [44, '2026-08-25'],
  [45, '2026-10-20'],
]);
const SUPPORTED_MAJORS = 3;
const WEEKS_BETWEEN_MAJORS = 8;
const WARN_WEEKS = 4;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * `end`: the first day (YYYY-MM-DD) without support. A day that is reckoned ahead is the earliest one: around New Year
 * a major comes some weeks later.
 * @typedef {{ state: 'supported' | 'ending' | 'too old', end: string }} Support
 */

/**
 * How an Electron stands on a day.
 * @param {string} version such as '45.4.1'
 * @param {string} today YYYY-MM-DD
 * @returns {Support}
 */
export function electronSupport(version, today) {
  const end = releaseOf(majorOf(version) + SUPPORTED_MAJORS);
  const left = end - Date.parse(today);
  const state = left <= 0 ? 'too old' : left <= WARN_WEEKS * WEEK_MS ? 'ending' : 'supported';
  return { state, end: new Date(end).toISOString().slice(0, 10) };
}

/**
 * The same in one sentence.
 * @param {string} version
 * @param {Support} support
 */
export function describeSupport(version, { state, end }) {
  if (state === 'supported') return `Electron ${version} is supported until ${end}.`;
  if (state === 'ending')
    return `Electron ${version} is supported until ${end} only, less than ${WARN_WEEKS} weeks from now: upgrade it in package.json.`;
  return `Electron ${version} is older than the three majors that get security fixes, since ${end}: upgrade it in package.json.`;
}

/** Version that package.json asks for. */
export function wantedElectron() {
  return String(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).devDependencies.electron);
}

/** Today by the clock of this machine, in UTC. */
export function todayHere() {
  return new Date().toISOString().slice(0, 10);
}

/** @param {string} version */
function majorOf(version) {
  const major = Number(/^\D*(\d+)\./.exec(version)?.[1]);
  if (!Number.isInteger(major)) throw new Error(`"${version}" is not a version of Electron.`);
  return major;
}

/**
 * The moment a major came out or is due, reckoned in steps of eight weeks from the nearest one known.
 * @param {number} major
 */
function releaseOf(major) {
  const [first, last] = [RELEASED[0], RELEASED[RELEASED.length - 1] ?? RELEASED[0]];
  const [near, day] = RELEASED.find(([known]) => known === major) ?? (major < first[0] ? first : last);
  return Date.parse(day) + (major - near) * WEEKS_BETWEEN_MAJORS * WEEK_MS;
}
