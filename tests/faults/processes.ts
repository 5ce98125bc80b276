/** Groups of processes, by the id of the one that leads them: stopped where they are, or ended all at once. */
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

/** Stops every process of the group where it is, without ending it. */
export function freezeGroup(head: number): void {
  signalGroup(head, 'SIGSTOP');
}

/** Ends every process of the group at once, as the system's own killer would; done when none lives. */
export async function killGroup(head: number): Promise<void> {
  signalGroup(head, 'SIGKILL');
  while (await groupLives(head)) await delay(10);
}

function signalGroup(head: number, signal: 'SIGSTOP' | 'SIGKILL'): void {
  process.kill(process.platform === 'win32' ? head : -head, signal);
}

/** A process that ended and is not yet taken off the list (Z) lives no more. */
async function groupLives(group: number): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(ids.map((id) => readFile(`/proc/${id}/stat`, 'latin1').catch(() => '')));
  return stats.some((stat) => {
    const [state, , pgrp] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(pgrp) === group && state !== 'Z';
  });
}
