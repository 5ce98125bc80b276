/** Holds imports against the map of rooms and says each breach in one line. */
import type { Import } from './import-graph';
import type { Room } from './rooms';

export function roomsOf(path: string, rooms: readonly Room[]): Room[] {
  return rooms.filter((room) => room.files.test(path));
}

function packageAllowed(name: string, allowed: readonly string[]): boolean {
  return allowed.some((pattern) =>
    pattern.endsWith('/*') || pattern.endsWith(':*')
      ? name.startsWith(pattern.slice(0, -1))
      : name === pattern,
  );
}

/** null: allowed. */
export function breachOf(edge: Import, rooms: readonly Room[]): string | null {
  const [from] = roomsOf(edge.from, rooms);
  if (from === undefined) return `${edge.from} stands in no room`;
  if (edge.isPackage) {
    return packageAllowed(edge.to, from.packages)
      ? null
      : `${edge.from} (${from.name}) may not use ${edge.to}`;
  }
  const [to] = roomsOf(edge.to, rooms);
  if (edge.to.endsWith('.css')) return null;
  if (to === undefined) return `${edge.from} imports ${edge.to}, which stands in no room`;
  if (to.name === from.name || from.rooms.includes(to.name)) return innerBreach(edge, from);
  return `${edge.from} (${from.name}) may not import ${edge.to} (${to.name})`;
}

/** Two features never meet, and the machine's capabilities do not know each other; a large one may be a folder. */
function innerBreach(edge: Import, room: Room): string | null {
  // A feature is a folder; a capability is a file or a folder.
  const part = (path: string) => path.split('/')[2];
  const meets = room.name === 'renderer/features' && edge.to.startsWith('renderer/features/');
  if (meets && part(edge.from) !== part(edge.to)) {
    return `${edge.from} reaches into another feature: ${edge.to}`;
  }
  const capability = (path: string) => part(path)?.replace(/\.ts$/, '');
  const crosses = room.name === 'electron/capabilities' && edge.to.startsWith('electron/capabilities/');
  if (crosses && capability(edge.from) !== capability(edge.to)) {
    return `${edge.from} uses another capability: ${edge.to}`;
  }
  return null;
}

const LONGEST = 300;

/** Messages and pure tables of data may be longer. */
export function isTooLong(path: string, source: string): boolean {
  const exempt = /^shared\/i18n\//.test(path);
  return !exempt && source.split('\n').length > LONGEST + 1;
}

/** What a room may not touch besides imports; a global that lint cannot see in its folder. */
export function forbiddenGlobals(path: string, source: string): string[] {
  if (!path.startsWith('shared/')) return [];
  const clock = path === 'shared/kernel/dates.ts' ? [] : ['new Date', 'Date.now'];
  return [...clock, 'Math.random', 'console.', 'crypto.'].filter((word) => source.includes(word));
}
