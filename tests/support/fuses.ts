/** Reads the fuse wire of a packaged Electron: the switches burnt into the binary. */

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
