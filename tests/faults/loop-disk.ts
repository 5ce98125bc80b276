/** A small disk of our own: an ext4 file system in a file, so that it can be cut off or filled up. Linux, as root. */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isRootOnLinux } from '@electron/launch/places.mjs';
import { runQuietly } from '@electron/launch/run.mjs';
import { programOnPath } from '@electron/launch/system-setup.mjs';

export type LoopDisk = {
  /** Where it is mounted. */
  readonly folder: string;
  /**
   * Copies what was issued to the disk so far, and nothing that still waits in memory. Whoever writes must have been
   * stopped; the kernel's own writes are waited out.
   */
  readonly copyAsIssued: (target: string) => Promise<void>;
  readonly unmount: () => Promise<void>;
};

const PROGRAMS = ['losetup', 'mkfs.ext4', 'mount', 'umount'];
const SYSTEM_PATH = ['/usr/sbin', '/sbin'];

/** Why this machine cannot have such disks; null when it can. Looks by making one. */
export async function whyNoLoopDisk(scratch: string): Promise<string | null> {
  if (!isRootOnLinux()) return 'only root on Linux may mount a disk made for the test';
  process.env.PATH = [...new Set([...(process.env.PATH ?? '').split(':'), ...SYSTEM_PATH])].join(':');
  const missing = PROGRAMS.filter((name) => programOnPath([name]) === null);
  if (missing.length > 0) return `${missing.join(', ')} is not on this machine`;
  try {
    const image = join(scratch, 'trial.image');
    await makeImage(image, 8);
    const disk = await mountImage(image, join(scratch, 'trial'));
    await disk.unmount();
    return null;
  } catch (error) {
    return `no disk could be mounted from a file (${error instanceof Error ? error.message : String(error)})`;
  }
}

/** A file with an empty file system in it; takes only the room that is used. */
export async function makeImage(image: string, megabytes: number): Promise<void> {
  await run(['truncate', '-s', `${megabytes}M`, image]);
  // No share that only root may fill: root is who fills it here.
  await run(['mkfs.ext4', '-q', '-F', '-m', '0', image]);
}

export async function mountImage(image: string, folder: string): Promise<LoopDisk> {
  await mkdir(folder, { recursive: true });
  const device = (await run(['losetup', '--find', '--show', image])).trim();
  await run(['mount', device, folder]).catch(async (error: unknown) => {
    await run(['losetup', '-d', device]);
    throw error;
  });
  const letGo = () => letGoAtOnce(folder, device);
  process.once('exit', letGo);
  return {
    folder,
    copyAsIssued: async (target) => await copyBetweenWrites({ image, device }, target),
    unmount: async () => {
      process.off('exit', letGo);
      await unmountPatiently(folder);
      await run(['losetup', '-d', device]);
    },
  };
}

/** Again, until no write was issued from the beginning of the copy to its end: then it is one moment of the disk. */
async function copyBetweenWrites(
  { image, device }: { image: string; device: string },
  target: string,
): Promise<void> {
  for (let attempt = 1; attempt <= 50; attempt += 1) {
    const before = await writesOf(device);
    await run(['cp', '--sparse=always', '--reflink=never', image, target]);
    const after = await writesOf(device);
    if (before.waiting === 0 && after.waiting === 0 && before.done === after.done) return;
    await delay(20);
  }
  throw new Error('The disk never came to rest for a copy.');
}

/** Requests that the disk has carried out and that it is busy with; the columns of the kernel's block layer statistics. */
async function writesOf(device: string): Promise<{ done: string; waiting: number }> {
  const columns = (await readFile(`/sys/block/${basename(device)}/stat`, 'utf8')).trim().split(/\s+/);
  return { done: `${columns[4]} ${columns[6]}`, waiting: Number(columns[8]) };
}

/** When the bench is broken off: nothing may stay mounted behind it. */
function letGoAtOnce(folder: string, device: string): void {
  spawnSync('umount', ['--lazy', folder]);
  spawnSync('losetup', ['-d', device]);
}

async function unmountPatiently(folder: string): Promise<void> {
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    if ((await runQuietly(['umount', folder])).code === 0) return;
    await delay(100);
  }
  await run(['umount', '--lazy', folder]);
}

async function run(command: string[]): Promise<string> {
  const { code, output } = await runQuietly(command);
  if (code !== 0) throw new Error(`${command.join(' ')}: ${output.trim()}`);
  return output;
}
