/** A screen for windows: the one there is, or an Xvfb of our own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { programOnPath } from './system-setup.mjs';

/** Whether a window can be shown. Windows and macOS always have a screen as far as we can tell. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/**
 * Starts an Xvfb on a number it picks itself as free, and waits until it answers.
 * @returns {Promise<{ display: string, stop: () => Promise<void> }>}
 */
export async function startXvfb() {
  const program = programOnPath(['Xvfb']);
  if (program === null)
    throw new Error('There is no screen and Xvfb is not installed: apt-get install xvfb xauth.');
  const args = ['-displayfd', '3', '-screen', '0', '1440x960x24', '-nolisten', 'tcp', '-noreset'];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const pipe = child.stdio[3];
  if (pipe === null || pipe === undefined) throw new Error('Xvfb gives no answer.');
  const number = await Promise.race([
    once(pipe, 'data').then(([chunk]) => String(chunk).trim()),
    once(child, 'exit').then(() => ''),
  ]);
  if (number === '') throw new Error('Xvfb stopped at once.');
  return {
    display: `:${number}`,
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}
