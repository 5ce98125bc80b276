import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type JournalPoint, readAfterPoint } from '@electron/capabilities/journal/journal-after-point';
import { encodeLine, HEADER_BYTES } from '@electron/capabilities/journal/journal-file';
import { failure } from '@shared/ipc/failure';
import { nextJournalLine } from '@shared/ipc/journal-line';
import { NO_HASH, type Sha256 } from '@shared/kernel/hash';
import { err, ok } from '@shared/kernel/result';
import { describe, expect, test } from 'vitest';
import { journalLines } from '../../../support/journal-lines';
import { scratchFolder } from '../../../support/scratch-folder';

const scratch = scratchFolder();
const path = () => join(scratch(), 'fund.journal');
const LINES = journalLines(10);
const START: JournalPoint = { seq: 0, hash: NO_HASH };
const atLine = (seq: number): JournalPoint => ({ seq, hash: LINES[seq - 1]?.hash ?? NO_HASH });

/** A file with these ten lines, of which some were written over; 0 is the header. */
async function journalWith({ damaged = [], cut = 0 }: { damaged?: readonly number[]; cut?: number }) {
  const parts = [HEADER_BYTES, ...LINES.map(encodeLine)].map((bytes, number) =>
    damaged.includes(number) ? Buffer.concat([Buffer.from('??'), bytes.subarray(2)]) : bytes,
  );
  await mkdir(scratch(), { recursive: true });
  const all = Buffer.concat(parts);
  await writeFile(path(), all.subarray(0, all.length - cut));
}

describe('reading from a known point', () => {
  test.each<[string, Parameters<typeof journalWith>[0], JournalPoint, object]>([
    ['of a whole journal gives the lines after it', {}, atLine(7), { lines: LINES.slice(7) }],
    ['at the end gives nothing, and nothing is missing', {}, atLine(10), { lines: [] }],
    ['passes over damage before it', { damaged: [2, 5] }, atLine(7), { lines: LINES.slice(7) }],
    ['passes over a damaged header', { damaged: [0] }, atLine(7), { lines: LINES.slice(7) }],
    ['needs not the line of the point itself', { damaged: [7] }, atLine(7), { lines: LINES.slice(7) }],
    [
      'leaves a last line that was cut off',
      { damaged: [2], cut: 5 },
      atLine(7),
      { lines: LINES.slice(7, 9) },
    ],
    ['at the beginning gives all', {}, START, { lines: LINES }],
    ['stops at damage after it', { damaged: [9] }, atLine(7), { lines: LINES.slice(7, 8), unread: 2 }],
    ['counts damage at the end', { damaged: [9, 10] }, atLine(7), { lines: LINES.slice(7, 8), unread: 2 }],
    ['stops at once when the next is damaged', { damaged: [8] }, atLine(7), { lines: [], unread: 3 }],
    [
      'at the beginning stops at the first damage',
      { damaged: [3] },
      START,
      { lines: LINES.slice(0, 2), unread: 8 },
    ],
    ['that is damaged with the next is not found', { damaged: [7, 8] }, atLine(7), { lines: [], unread: 3 }],
    [
      'of another life is not found',
      {},
      { seq: 7, hash: 'ab'.repeat(32) as Sha256 },
      { lines: [], unread: 3 },
    ],
    [
      'that is damaged itself, at the end, is not found',
      { damaged: [10] },
      atLine(10),
      { lines: [], unread: 0 },
    ],
    ['past the end is not found', {}, { seq: 20, hash: NO_HASH }, { lines: [], unread: 0 }],
  ])('%s', async (...[, how, point, expected]) => {
    await journalWith(how);
    expect(await readAfterPoint(path(), { point, limit: 100 })).toEqual(ok({ done: true, ...expected }));
  });

  test('comes in pages, and the last one says what could not be read', async () => {
    await journalWith({ damaged: [2, 9] });
    const first = await readAfterPoint(path(), { point: atLine(4), limit: 3 });
    expect(first).toEqual(ok({ lines: LINES.slice(4, 7), done: false }));
    const second = await readAfterPoint(path(), { point: atLine(7), limit: 3 });
    expect(second).toEqual(ok({ lines: LINES.slice(7, 8), done: true, unread: 2 }));
  });

  test('a line longer than a page comes alone', async () => {
    const long = nextJournalLine(null, 'x'.repeat(5_000_000));
    const short = nextJournalLine(long, 'y');
    await writeFile(path(), Buffer.concat([HEADER_BYTES, encodeLine(long), encodeLine(short)]));
    expect(await readAfterPoint(path(), { point: START, limit: 10 })).toEqual(
      ok({ lines: [long], done: false }),
    );
  });

  test('a journal that is gone has nothing to go on with, and one of a newer app is refused', async () => {
    expect(await readAfterPoint(path(), { point: atLine(7), limit: 10 })).toEqual(
      ok({ lines: [], done: true, unread: 0 }),
    );
    await writeFile(path(), 'buurtpot-journal 99\n');
    expect(await readAfterPoint(path(), { point: atLine(7), limit: 10 })).toEqual(
      err(failure('journal.newer', { version: 99 })),
    );
  });
});
