/** What packed parts of a file hold: a string that was only compressed is not hidden. */
import { constants, inflateRawSync, inflateSync } from 'node:zlib';

const MAX_UNPACKED = 256_000_000;
const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);
const GZIP_HEADER_BYTES = 10;
const TABLE_MAGIC = Buffer.from('57fb808b247547db', 'hex');
const FOOTER_BYTES = 48;
/** After each block of a table: one byte that says how it is packed, and a checksum. */
const SNAPPY = 1;

/** The file itself, and every part of it that could be unpacked. */
export function* layersOf(bytes: Buffer): Generator<Buffer> {
  yield bytes;
  for (let at = bytes.indexOf(GZIP); at >= 0; at = bytes.indexOf(GZIP, at + 1)) {
    const plain = unpackedOrNull(() => gunzipWithin(bytes, at));
    if (plain !== null) yield plain;
  }
  if (bytes[0] === 0x78) {
    const plain = unpackedOrNull(() => inflateSync(bytes, { maxOutputLength: MAX_UNPACKED }));
    if (plain !== null) yield plain;
  }
  if (bytes.length > FOOTER_BYTES && bytes.subarray(-TABLE_MAGIC.length).equals(TABLE_MAGIC)) {
    yield* tableBlocks(bytes);
  }
}

/** Past the header by hand, so that what comes after the packed part does no harm. */
function gunzipWithin(bytes: Buffer, at: number): Buffer {
  const hasName = ((bytes[at + 3] ?? 0) & 8) !== 0;
  const start = hasName ? bytes.indexOf(0, at + GZIP_HEADER_BYTES) + 1 : at + GZIP_HEADER_BYTES;
  return inflateRawSync(bytes.subarray(start), {
    maxOutputLength: MAX_UNPACKED,
    finishFlush: constants.Z_SYNC_FLUSH,
  });
}

function unpackedOrNull(unpack: () => Buffer): Buffer | null {
  try {
    return unpack();
  } catch {
    return null;
  }
}

/** The blocks of a LevelDB table, unpacked: the footer names the index, the index names the blocks. */
function* tableBlocks(table: Buffer): Generator<Buffer> {
  const footer = reader(table.subarray(-FOOTER_BYTES));
  footer.varint();
  footer.varint();
  const index = block(table, footer.varint(), footer.varint());
  if (index === null) return;
  const entriesEnd = index.length - 4 * (index.readUInt32LE(index.length - 4) + 1);
  const entries = reader(index);
  while (entries.at() < entriesEnd) {
    entries.varint();
    const keyBytes = entries.varint();
    const valueBytes = entries.varint();
    entries.skip(keyBytes);
    const value = reader(index.subarray(entries.at(), entries.at() + valueBytes));
    entries.skip(valueBytes);
    const unpacked = block(table, value.varint(), value.varint());
    if (unpacked !== null) yield unpacked;
  }
}

function block(table: Buffer, offset: number, size: number): Buffer | null {
  const packed = table.subarray(offset, offset + size);
  return table[offset + size] === SNAPPY ? unpackedOrNull(() => unsnap(packed)) : packed;
}

/** Snappy, as its format description says: a length, then literals and copies of what came before. */
export function unsnap(packed: Buffer): Buffer {
  const input = reader(packed);
  const plain = Buffer.alloc(input.varint());
  let end = 0;
  while (input.at() < packed.length) {
    const tag = input.byte();
    const kind = tag & 3;
    if (kind === 0) {
      const short = tag >> 2;
      const length = (short < 60 ? short : input.little(short - 59)) + 1;
      end += packed.copy(plain, end, input.at(), input.at() + length);
      input.skip(length);
      continue;
    }
    const length = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const back = kind === 1 ? ((tag >> 5) << 8) | input.byte() : input.little(kind === 2 ? 2 : 4);
    if (back === 0 || back > end) throw new RangeError('A copy from before the beginning.');
    for (let copied = 0; copied < length; copied += 1, end += 1) plain[end] = plain[end - back] ?? 0;
  }
  return plain;
}

function reader(bytes: Buffer) {
  let place = 0;
  const byte = () => bytes.readUInt8(place++);
  return {
    at: () => place,
    skip: (count: number) => {
      place += count;
    },
    byte,
    little: (count: number) => {
      place += count;
      return bytes.readUIntLE(place - count, count);
    },
    varint: () => {
      let value = 0;
      for (let factor = 1; ; factor *= 128) {
        const next = byte();
        value += (next & 127) * factor;
        if (next < 128) return value;
      }
    },
  };
}
