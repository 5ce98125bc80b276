/** The folder that Electron opens for the bench: the built machine room, and the page with the door beside it. */
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST, ROOT } from '@electron/launch/places.mjs';

let made: Promise<string> | null = null;

/** Made once per run, from what has been built; its path. */
export async function faultsAppFolder(): Promise<string> {
  made ??= make(join(DIST, 'faults'));
  return await made;
}

async function make(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  await mkdir(join(folder, 'dist'), { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await link(join(DIST, 'electron'), join(folder, 'dist', 'electron'));
  await link(join(ROOT, 'resources'), join(folder, 'resources'));
  return folder;
}

async function link(target: string, place: string): Promise<void> {
  await rm(place, { force: true, recursive: true });
  await symlink(target, place, 'junction');
}
