/** `npm run package`: the app as users get it: a folder and its tar archive, or installers with --installers. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build-parts.mjs';
import { describeSupport, electronSupport, todayHere, wantedElectron } from './electron-support.mjs';
import { FALLBACK_VERSION } from './fallback-electron.mjs';
import { electronVersion } from './installed-electron.mjs';
import { NODE_MODULES, ROOT } from './places.mjs';
import { runQuietly, runShown } from './run.mjs';
import { describeRuntime, resolveRuntime } from './runtime.mjs';

const { values } = parseArgs({
  options: {
    /** Folder to write to. */
    out: { type: 'string', default: join(ROOT, 'release') },
    /** Allows another runtime than the one users get. What comes out is never given to users. */
    'for-test': { type: 'boolean', default: false },
    /** Allows an Electron without security fixes, to rebuild an old release where a newer one cannot be had. */
    'old-electron': { type: 'boolean', default: false },
    /** Makes the installers of this system; electron-builder fetches its tools for that. */
    installers: { type: 'boolean', default: false },
  },
});

const CONFIG = join(ROOT, 'electron-builder.yml');
/** Fuses that the fallback does not know yet: setting them there fails. */
const NEWER_FUSES = /^ *grantFileProtocolExtraPrivileges:.*\n/m;
const SYSTEM = { linux: '--linux', darwin: '--mac', win32: '--win' }[String(process.platform)] ?? '--linux';
const out = resolve(values.out);

await ensureBuilt(['renderer', 'electron'], console.log);
process.exitCode = values.installers ? await packInstallers() : await packFolder();

/** Installers always carry the Electron that package.json names: electron-builder fetches it itself. */
async function packInstallers() {
  const why = whyTooOld(wantedElectron());
  if (why !== null) return refuse(why);
  return await electronBuilder(CONFIG, [SYSTEM]);
}

async function packFolder() {
  const runtime = await resolveRuntime(console.log);
  if (runtime === null) return refuse('no Electron could be found for this machine');
  if (!values['for-test'] && (runtime.kind === 'fallback' || runtime.version !== electronVersion())) {
    return refuse(`users get Electron ${electronVersion()}, and here is only ${describeRuntime(runtime)}`);
  }
  const why = values['for-test'] ? null : whyTooOld(runtime.version);
  if (why !== null) return refuse(why);
  const options = [`-c.electronDist=${runtime.folder}`, `-c.electronVersion=${runtime.version}`];
  const config = runtime.version === FALLBACK_VERSION ? await configForFallback() : CONFIG;
  const code = await electronBuilder(config, [SYSTEM, 'dir', ...options]);
  return code === 0 ? await archive() : code;
}

/**
 * A release without security fixes is not for users, unless it is asked for in so many words.
 * @param {string} version
 */
function whyTooOld(version) {
  const support = electronSupport(version, todayHere());
  if (values['old-electron'] || support.state !== 'too old') return null;
  return `${describeSupport(version, support)} To rebuild an old release all the same, add --old-electron.`;
}

async function configForFallback() {
  const file = join(out, 'electron-builder-fallback.yml');
  await mkdir(out, { recursive: true });
  await writeFile(file, (await readFile(CONFIG, 'utf8')).replace(NEWER_FUSES, ''));
  return file;
}

/**
 * @param {string} config
 * @param {string[]} args
 */
async function electronBuilder(config, args) {
  const program = join(NODE_MODULES, 'electron-builder', 'cli.js');
  const common = ['--config', config, '--publish', 'never', `-c.directories.output=${out}`];
  return await runShown([process.execPath, program, ...args, ...common], { cwd: ROOT });
}

/** Gives the folder a name of its own and packs it with plain tar, which is everywhere. */
async function archive() {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const name = `buurtpot-${version}-${process.platform}-${process.arch}`;
  const made = ['linux-unpacked', 'win-unpacked', 'mac', 'mac-arm64'].find((each) =>
    existsSync(join(out, each)),
  );
  if (made === undefined) return refuse('electron-builder made no folder');
  await rm(join(out, name), { recursive: true, force: true });
  await rename(join(out, made), join(out, name));
  // A runtime taken out of another app may carry a loader; the app itself stands in the asar.
  await rm(join(out, name, 'resources', 'app'), { recursive: true, force: true });
  const { code, output } = await runQuietly(['tar', '-czf', `${name}.tar.gz`, name], { cwd: out });
  console.log(code === 0 ? `Made ${join(out, name)} and ${name}.tar.gz.` : `tar failed: ${output}`);
  return code;
}

/** @param {string} why */
function refuse(why) {
  console.error(`Not packaged: ${why}`);
  return 1;
}
