/** Builds the parts of the app whose sources changed since the last time, and only those. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { DIST, ROOT, WORK_CACHE } from './places.mjs';

/** @typedef {'renderer' | 'electron' | 'cli' | 'faults'} Part */
/** @typedef {{ sources: string[], ignored: string[], outputs: string[], environments: string[] }} PartPlan */

/** Part of the configuration of each page. */
const INLINE = 'electron/launch/inline-program.mjs';
const ALWAYS = ['package-lock.json', 'tsconfig.base.json'];

/** @type {Record<Part, PartPlan>} */
const PLANS = {
  renderer: {
    sources: ['shared', 'renderer', 'resources', 'vite.config.ts', INLINE, ...ALWAYS],
    ignored: [],
    outputs: ['renderer/index.html'],
    environments: [],
  },
  electron: {
    sources: ['shared', 'electron', 'resources', 'vite.electron.config.ts', ...ALWAYS],
    ignored: ['electron/launch', 'electron/cli'],
    outputs: ['electron/main.cjs', 'electron/preload.cjs', 'launch/content-security-policy.cjs'],
    environments: ['main', 'preload', 'policy'],
  },
  cli: {
    sources: ['shared', 'electron', 'vite.electron.config.ts', ...ALWAYS],
    ignored: ['electron/launch'],
    outputs: ['cli/main.cjs'],
    environments: ['cli'],
  },
  // The renderer once more, with the fault bench's door beside it. Only `npm run faults` and its tests use it.
  faults: {
    sources: ['shared', 'renderer', 'resources', 'tests/faults/door', 'vite.config.ts', INLINE, ...ALWAYS],
    ignored: [],
    outputs: ['faults/dist/renderer/door.js'],
    environments: [],
  },
};

/** Parts that are a page, and the configuration that builds it. @type {Partial<Record<Part, string>>} */
const PAGE_CONFIGS = { renderer: 'vite.config.ts', faults: 'tests/faults/door/vite.config.ts' };

/**
 * Builds what is stale among `parts` and tells which parts that were.
 * @param {Part[]} parts
 * @param {(line: string) => void} say
 * @returns {Promise<Part[]>}
 */
export async function ensureBuilt(parts, say) {
  const stale = await staleParts(parts);
  if (stale.length === 0) return [];
  return await withLock(join(WORK_CACHE, 'build.lock'), async () => {
    const built = await staleParts(parts);
    for (const part of built) {
      say(`Building ${part}…`);
      const fingerprint = await fingerprintOf(PLANS[part]);
      await rm(stampOf(part), { force: true });
      await asProduction(() => build(part));
      await mkdir(join(DIST, 'stamps'), { recursive: true });
      await writeFile(stampOf(part), fingerprint);
    }
    return built;
  });
}

/** @param {Part[]} parts */
async function staleParts(parts) {
  /** @type {Part[]} */
  const stale = [];
  for (const part of parts) {
    const plan = PLANS[part];
    const complete = plan.outputs.every((output) => existsSync(join(DIST, output)));
    const stamp = await readFile(stampOf(part), 'utf8').catch(() => '');
    if (!complete || stamp !== (await fingerprintOf(plan))) stale.push(part);
  }
  return stale;
}

/** @param {Part} part */
function stampOf(part) {
  return join(DIST, 'stamps', part);
}

/**
 * Vite takes the slow development version of React for any other NODE_ENV, and vitest sets it to `test`.
 * @param {() => Promise<void>} work
 */
async function asProduction(work) {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/** @param {Part} part */
async function build(part) {
  const vite = await import('vite');
  const config = PAGE_CONFIGS[part];
  if (config !== undefined) {
    await vite.build({ configFile: join(ROOT, config), logLevel: 'error' });
    return;
  }
  const builder = await vite.createBuilder({
    configFile: join(ROOT, 'vite.electron.config.ts'),
    logLevel: 'error',
  });
  for (const name of PLANS[part].environments) {
    const environment = builder.environments[name];
    if (environment === undefined) throw new Error(`vite.electron.config.ts has no environment ${name}.`);
    await builder.build(environment);
  }
}

/**
 * One hash over the names and contents of all sources of a part.
 * @param {PartPlan} plan
 */
async function fingerprintOf(plan) {
  const hash = createHash('sha256').update(process.version);
  for (const source of plan.sources) {
    for (const file of await filesUnder(source, plan.ignored)) {
      hash.update(`\0${file}\0`).update(await readFile(join(ROOT, file)));
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} path relative to the repository
 * @param {string[]} ignored
 * @returns {Promise<string[]>}
 */
async function filesUnder(path, ignored) {
  if (ignored.includes(path)) return [];
  const info = await stat(join(ROOT, path)).catch(() => null);
  if (info === null) return [];
  if (info.isFile()) return [path];
  const names = (await readdir(join(ROOT, path))).sort();
  const nested = await Promise.all(names.map((name) => filesUnder(`${path}/${name}`, ignored)));
  return nested.flat();
}
