/** The runtime that the installed `electron` package names: found on disk, or downloaded when the network allows. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NODE_MODULES, userCache } from './places.mjs';
import { runQuietly } from './run.mjs';

const PACKAGE = join(NODE_MODULES, 'electron');
const DEFAULT_SOURCE = 'https://github.com/electron/electron/releases/download/';
const ANSWER_LIMIT_MS = 20_000;
const DOWNLOAD_LIMIT_MS = 15 * 60_000;
const ASK_AGAIN_AFTER_MS = 12 * 60 * 60_000;
const FAILURE_FILE = join(userCache(), 'electron-download-failed.json');

/** Version of the installed `electron` package: the one users get. */
export function electronVersion() {
  return String(JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version);
}

/** Path of the package's own binary, or null when it was never downloaded. */
export function installedElectron() {
  try {
    const binary = join(PACKAGE, 'dist', readFileSync(join(PACKAGE, 'path.txt'), 'utf8'));
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

/**
 * Tries the package's own download. A failure is remembered for half a day, so that starts stay quick.
 * @param {(line: string) => void} say
 * @param {{ evenAfterFailure: boolean }} options
 * @returns {Promise<string | null>} the binary
 */
export async function downloadElectron(say, options) {
  const version = electronVersion();
  if (!options.evenAfterFailure && (await failedLately(version))) {
    say(
      `Electron ${version} could not be downloaded earlier today; not asked again (npm start -- --retry-download does).`,
    );
    return null;
  }
  const refusal = (await whyUnreachable()) ?? (await download(version, say));
  if (refusal === null) {
    await rm(FAILURE_FILE, { force: true });
    return installedElectron();
  }
  say(`Electron ${version} could not be downloaded: ${refusal}.`);
  await mkdir(userCache(), { recursive: true });
  await writeFile(FAILURE_FILE, JSON.stringify({ version, failedAt: Date.now() }));
  return null;
}

/** @param {string} version */
async function failedLately(version) {
  try {
    const failure = JSON.parse(await readFile(FAILURE_FILE, 'utf8'));
    return failure.version === version && Date.now() - failure.failedAt < ASK_AGAIN_AFTER_MS;
  } catch {
    return false;
  }
}

/** A short question first: a network that swallows requests would otherwise hold up every start. */
async function whyUnreachable() {
  if (process.env.HTTPS_PROXY ?? process.env.https_proxy) return null;
  const source = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? DEFAULT_SOURCE;
  try {
    await fetch(source, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(ANSWER_LIMIT_MS) });
    return null;
  } catch {
    return `${new URL(source).host} does not answer`;
  }
}

/**
 * @param {string} version
 * @param {(line: string) => void} say
 */
async function download(version, say) {
  say(`Downloading Electron ${version} (about 120 MB, once)…`);
  const { code, output } = await runQuietly([process.execPath, join(PACKAGE, 'install.js')], {
    limitMs: DOWNLOAD_LIMIT_MS,
  });
  if (code === 0 && installedElectron() !== null) return null;
  return output.trim().split('\n')[0] || 'the download stopped';
}
