/** Reads the list of contents at the end of a zip: what is in it, where, and how it is kept. Nothing is unpacked here. */
import { err, ok, type Result } from '../../kernel/result';
import { decodeUtf8, textOfUnits } from '../../kernel/utf8';

export interface ZipEntry {
  readonly name: string;
  /** 0: as it is, 8: deflated; others are not read. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly isLink: boolean;
  readonly isFolder: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  readonly plainBytes: number;
  /** Where its contents stand in the file. */
  readonly start: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 0x1;
const STRONGLY_ENCRYPTED = 0x40;
const NAME_IS_UTF8 = 0x800;
/** In the high half of the attributes, as Unix has them. */
const KIND_MASK = 0xf000;
const LINK = 0xa000;

/** Why there is no list: it cannot be read, or names more entries than it may. */
export type DirectoryFault = 'damaged' | 'tooMany';

export function readDirectory(bytes: Uint8Array, maxEntries: number): Result<ZipEntry[], DirectoryFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return err('damaged');
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) return err('tooMany');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const read = readEntry(view, at, end);
    if (read === null) return err('damaged');
    entries.push(read.entry);
    at = read.next;
  }
  return at === end && !overlap(entries) ? ok(entries) : err('damaged');
}

/** The end record, the last thing in the file but for a comment; null when there is none that fits. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    return view.getUint16(at + 20, true) === last - at && view.getUint32(at + 4, true) === 0 ? at : null;
  }
  return null;
}

function readEntry(view: DataView, at: number, end: number): { entry: ZipEntry; next: number } | null {
  if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL) return null;
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const next =
    at + CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const name = nameAt(view, { at: at + CENTRAL_LENGTH, length: nameLength, flags });
  const local = view.getUint32(at + 42, true);
  const packedBytes = view.getUint32(at + 20, true);
  const start = name === null || next > end ? null : contentsOf(view, local, name);
  if (name === null || start === null || start + packedBytes > end) return null;
  const entry: ZipEntry = {
    name,
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & (ENCRYPTED | STRONGLY_ENCRYPTED)) !== 0,
    isLink: (view.getUint16(at + 40, true) & KIND_MASK) === LINK,
    isFolder: name.endsWith('/'),
    crc: view.getUint32(at + 16, true),
    packedBytes,
    plainBytes: view.getUint32(at + 24, true),
    start,
  };
  return { entry, next };
}

/** The entry tells its name once more where its contents stand; a zip that says two things is not to be trusted. */
function contentsOf(view: DataView, at: number, name: string): number | null {
  if (at + LOCAL_LENGTH > view.byteLength || view.getUint32(at, true) !== LOCAL) return null;
  const length = view.getUint16(at + 26, true);
  const flags = view.getUint16(at + 6, true);
  const told = nameAt(view, { at: at + LOCAL_LENGTH, length, flags });
  return told === name ? at + LOCAL_LENGTH + length + view.getUint16(at + 28, true) : null;
}

function nameAt(
  view: DataView,
  { at, length, flags }: { at: number; length: number; flags: number },
): string | null {
  if (at + length > view.byteLength) return null;
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
  if ((flags & NAME_IS_UTF8) === 0) return textOfUnits(bytes.subarray(0, 1024));
  const name = decodeUtf8(bytes);
  return name.ok ? name.value : null;
}

/** Contents that are used twice make a small file unpack to much. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const inOrder = [...entries].sort((one, other) => one.start - other.start);
  return inOrder.some(({ start }, index) => {
    const before = inOrder[index - 1];
    return before !== undefined && before.start + before.packedBytes > start;
  });
}
