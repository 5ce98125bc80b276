/** Where the window stood last time, kept in a small file of its own and fitted to the screens there are now. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const Bounds = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
});
export type Bounds = z.infer<typeof Bounds>;

const WindowState = z.strictObject({ bounds: Bounds, maximized: z.boolean() });
export type WindowState = z.infer<typeof WindowState>;

export const MIN_SIZE = { width: 480, height: 480 };
const DEFAULT_SIZE = { width: 1280, height: 860 };
/** So much of the window must lie on a screen, or nobody could take hold of it. */
const VISIBLE = 100;

/** The last state, or null when there is none that can be read. */
export function readWindowState(path: string): WindowState | null {
  try {
    return WindowState.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** At once, for the app is closing. Losing it is no harm: the window then opens in its default place. */
export function writeWindowState(path: string, state: WindowState): void {
  try {
    writeFileSync(`${path}.tmp`, JSON.stringify(WindowState.parse(state)), { mode: 0o600 });
    renameSync(`${path}.tmp`, path);
  } catch {
    return;
  }
}

/** `areas` are the usable parts of the screens, the main one first. */
export function fitToScreens(state: WindowState | null, areas: readonly Bounds[]): WindowState {
  const [main] = areas;
  if (state !== null && areas.some((area) => isVisibleOn(state.bounds, area))) {
    return { ...state, bounds: { ...state.bounds, ...atLeastMinimum(state.bounds) } };
  }
  const maximized = state?.maximized ?? false;
  if (main === undefined) return { bounds: { x: 0, y: 0, ...DEFAULT_SIZE }, maximized };
  const width = Math.min(state?.bounds.width ?? DEFAULT_SIZE.width, main.width);
  const height = Math.min(state?.bounds.height ?? DEFAULT_SIZE.height, main.height);
  const x = main.x + Math.round((main.width - width) / 2);
  const y = main.y + Math.round((main.height - height) / 2);
  return { bounds: { x, y, ...atLeastMinimum({ width, height }) }, maximized };
}

function isVisibleOn(bounds: Bounds, area: Bounds): boolean {
  const across = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  // The title bar is at the top, so the top itself must be on the screen.
  const topIsSeen = bounds.y >= area.y && bounds.y <= area.y + area.height - VISIBLE;
  return across >= VISIBLE && topIsSeen;
}

function atLeastMinimum({ width, height }: { width: number; height: number }) {
  return { width: Math.max(width, MIN_SIZE.width), height: Math.max(height, MIN_SIZE.height) };
}
