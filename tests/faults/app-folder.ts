/** The folder that Electron opens for the bench: the built machine room, and the page with the door beside it. */
import { rmSync } from 'node:fs';
import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST, ROOT } from '@electron/launch/places.mjs';

let made: Promise<string> | null = null;

/** Made once per run, from what has been built, so that a build meanwhile changes nothing; its path. */
export async function faultsAppFolder(): Promise<string> {
  made ??= make();
  return await made;
}

async function make(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'buurtpot-faults-app-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await cp(join(DIST, 'faults', 'dist', 'renderer'), join(folder, 'dist', 'renderer'), { recursive: true });
  await cp(join(DIST, 'electron'), join(folder, 'dist', 'electron'), { recursive: true });
  await cp(join(ROOT, 'package.json'), join(folder, 'package.json'));
  await symlink(join(ROOT, 'resources'), join(folder, 'resources'), 'junction');
  return folder;
}
