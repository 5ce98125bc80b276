/** Finds the Electron that opens the app on this machine. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FALLBACK_VERSION, fallbackElectron } from './fallback-electron.mjs';
import { downloadElectron, electronVersion, installedElectron } from './installed-electron.mjs';
import { isRootOnLinux, ROOT } from './places.mjs';

/**
 * `given`: the folder in ELECTRON_OVERRIDE_DIST_PATH; `installed`: the electron package's own; `fallback`: the
 * older one for development and tests, never for users.
 * @typedef {{ kind: 'given' | 'installed' | 'fallback', binary: string, folder: string, version: string }} Runtime
 */

/**
 * The runtime to use, in the order given, installed, fallback; null when there is none.
 * @param {(line: string) => void} say
 * @param {{ retryDownload?: boolean }} [options]
 * @returns {Promise<Runtime | null>}
 */
export async function resolveRuntime(say, options = {}) {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given) return givenRuntime(given);
  const installed =
    installedElectron() ??
    (await downloadElectron(say, { evenAfterFailure: options.retryDownload ?? false }));
  if (installed !== null) return runtime('installed', installed, electronVersion());
  const fallback = await fallbackElectron(say);
  return fallback === null ? null : runtime('fallback', fallback, FALLBACK_VERSION);
}

/** @param {string} folder */
function givenRuntime(folder) {
  const names = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron'];
  const name = names.find((candidate) => existsSync(join(folder, candidate)));
  if (name === undefined) {
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no Electron in it.`);
  }
  const versionFile = join(folder, 'version');
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'unknown';
  return { ...runtime('given', join(folder, name), version), folder };
}

/**
 * @param {Runtime['kind']} kind
 * @param {string} binary
 * @param {string} version
 * @returns {Runtime}
 */
function runtime(kind, binary, version) {
  return { kind, binary, folder: dirname(binary), version };
}

/**
 * One sentence on which runtime is used.
 * @param {Runtime} found
 */
export function describeRuntime(found) {
  if (found.kind === 'given')
    return `Electron ${found.version} from ELECTRON_OVERRIDE_DIST_PATH (${found.folder}).`;
  if (found.kind === 'installed') return `Electron ${found.version} from the electron package.`;
  return `Electron ${found.version} (Chrome 114), the fallback for development and tests. It is older than the one users get (${electronVersion()}) and is never packaged.`;
}

/**
 * Arguments that open the app. Chromium refuses to run as root unless its sandbox is off; packaged builds never pass this.
 * @param {string[]} rest
 * @param {string} [folder] of the app, when it is not this repository
 */
export function appArguments(rest, folder = ROOT) {
  return [...(isRootOnLinux() ? ['--no-sandbox'] : []), folder, ...rest];
}
