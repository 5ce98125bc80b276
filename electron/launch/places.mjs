/** Where things stand: the repository, the build, the user's cache. */
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository, which is also the app folder a development runtime opens. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const DIST = join(ROOT, 'dist');
export const NODE_MODULES = join(ROOT, 'node_modules');
/** For files that only this checkout needs and that may vanish at any time. */
export const WORK_CACHE = join(NODE_MODULES, '.cache', 'buurtpot');

/** The user's own cache folder: what lies in it is shared by every checkout. */
export function userCache() {
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'Buurtpot', 'Cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'buurtpot');
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'buurtpot');
}

export function isRootOnLinux() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
