/** Reads what is burnt into the binary of a packaged Electron: its version, and the fuse wire with its switches. */

/** In the order of the wire, version 1. */
const FUSES = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeCliInspect',
  'embeddedAsarIntegrity',
  'onlyLoadAppFromAsar',
  'browserV8Snapshot',
  'fileProtocolPrivileges',
] as const;

export type Fuse = (typeof FUSES)[number];

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const ON = '1'.charCodeAt(0);
const REMOVED = 'r'.charCodeAt(0);

/** Fuses the binary knows, on or off. The wire: sentinel, one byte version, one byte length, one character each. */
export function readFuses(binary: Buffer): Partial<Record<Fuse, boolean>> {
  const at = binary.indexOf(SENTINEL);
  if (at < 0) throw new Error('There is no fuse wire in this file.');
  const start = at + SENTINEL.length;
  if (binary[start] !== 1) throw new Error(`The fuse wire has version ${binary[start]}, not 1.`);
  const length = binary[start + 1] ?? 0;
  const states = [...binary.subarray(start + 2, start + 2 + length)];
  const known = FUSES.slice(0, length).map((fuse, index) => [fuse, states[index] === ON] as const);
  return Object.fromEntries(known.filter((_, index) => states[index] !== REMOVED));
}

/** The version as it stands in the name that the binary gives itself to servers ("Chrome/… Electron/…"). */
export function electronIn(binary: Buffer): string {
  const MARK = 'Electron/';
  for (let at = binary.indexOf(MARK); at >= 0; at = binary.indexOf(MARK, at + 1)) {
    const [, version] = /^Electron\/(\d+\.\d+\.\d+)/.exec(binary.toString('latin1', at, at + 40)) ?? [];
    if (version !== undefined) return version;
  }
  throw new Error('This binary does not say which Electron it is.');
}
