import { appendFile, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createJournal, type Journal } from '@electron/capabilities/journal/journal';
import { failure } from '@shared/ipc/failure';
import { JOURNAL_HEADER, nextJournalLine } from '@shared/ipc/journal-line';
import { NO_HASH } from '@shared/kernel/hash';
import { err, ok } from '@shared/kernel/result';
import { afterEach, describe, expect, test } from 'vitest';
import { journalLines } from '../../../support/journal-lines';
import { scratchFolder } from '../../../support/scratch-folder';

const scratch = scratchFolder();
const torn: number[] = [];
const opened: Journal[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((journal) => journal.close()));
});

function open() {
  torn.length = 0;
  const journal = createJournal({
    folder: join(scratch(), 'journal'),
    store: 'fund',
    now: () => new Date('2026-03-01T12:00:00Z'),
    syncFolder: async () => undefined,
    onTorn: (bytes) => torn.push(bytes),
  });
  opened.push(journal);
  return journal;
}
const path = () => join(scratch(), 'journal', 'fund.journal');
const headOf = (seq: number, hash: string) => ok({ kind: 'present', seq, hash, count: seq });

describe('appending', () => {
  test('a journal without lines has a head of zeros and no file', async () => {
    expect(await open().head()).toEqual(headOf(0, NO_HASH));
    expect(await readdir(scratch())).toEqual([]);
  });

  test('lines stand in the file as length, hash and JSON, after a header', async () => {
    const [first, second] = journalLines(2);
    const journal = open();
    await journal.append([first!]);
    expect(await journal.append([second!])).toEqual(ok({ seq: 2, hash: second!.hash }));
    const rows = (await readFile(path(), 'utf8')).split('\n');
    expect(rows[0]).toBe(JOURNAL_HEADER);
    const json = JSON.stringify({ body: first!.body, previousHash: NO_HASH, seq: 1 });
    expect(rows[1]).toBe(`${Buffer.byteLength(json)} ${first!.hash} ${json}`);
    expect(rows.slice(3)).toEqual(['']);
  });

  test('lines that are there already are accepted again and not written twice', async () => {
    const lines = journalLines(5);
    await open().append(lines.slice(0, 3));
    const again = open();
    expect(await again.append(lines)).toEqual(ok({ seq: 5, hash: lines[4]!.hash }));
    expect(await again.append(lines.slice(1, 2))).toEqual(ok({ seq: 5, hash: lines[4]!.hash }));
    expect(await again.read(0, 100)).toEqual(ok({ lines, done: true }));
  });

  test('appends asked for at once are written in the order asked', async () => {
    const lines = journalLines(20);
    const journal = open();
    await Promise.all(lines.map((line) => journal.append([line])));
    expect(await open().read(0, 100)).toEqual(ok({ lines, done: true }));
  });

  test.each([
    ['a gap', () => journalLines(4).slice(3)],
    [
      'another line in the place of one that is there',
      () => [nextJournalLine(journalLines(1)[0]!, 'anders')],
    ],
    ['a line from another chain', () => [nextJournalLine({ seq: 2, hash: NO_HASH }, 'x')]],
  ])('%s is refused and nothing is written', async (_what, wrong) => {
    const journal = open();
    await journal.append(journalLines(2));
    const before = await readFile(path());
    expect(await journal.append(wrong())).toEqual(err(failure('journal.outOfOrder', { expectedSeq: 3 })));
    expect(await readFile(path())).toEqual(before);
  });

  test('of a batch with one wrong line nothing is written', async () => {
    const [first, second, third] = journalLines(3);
    const journal = open();
    expect((await journal.append([first!, third!, second!])).ok).toBe(false);
    expect(await journal.head()).toEqual(headOf(0, NO_HASH));
  });

  test('a line whose hash is not its own is refused', async () => {
    const [first] = journalLines(1);
    expect(await open().append([{ ...first!, body: 'vervalst' }])).toEqual(err(failure('message.refused')));
  });
});

describe('reading', () => {
  test('comes in pages, by number and by size', async () => {
    const lines = journalLines(10);
    const journal = open();
    await journal.append(lines);
    expect(await journal.read(3, 2)).toEqual(ok({ lines: lines.slice(3, 5), done: false }));
    expect(await journal.read(8, 2)).toEqual(ok({ lines: lines.slice(8), done: true }));
    expect(await journal.read(10, 2)).toEqual(ok({ lines: [], done: true }));
    expect(await journal.read(99, 2)).toEqual(ok({ lines: [], done: true }));
  });

  test('a line longer than a page comes alone', async () => {
    const long = nextJournalLine(null, 'x'.repeat(5_000_000));
    const short = nextJournalLine(long, 'y');
    const journal = open();
    await journal.append([long, short]);
    expect(await journal.read(0, 10)).toEqual(ok({ lines: [long], done: false }));
    expect(await open().read(1, 10)).toEqual(ok({ lines: [short], done: true }));
  });
});

describe('after a write that was cut off', () => {
  test('every possible cut in the last line leaves the lines before it, and keeps the rest aside', async () => {
    const lines = journalLines(3);
    await open().append(lines.slice(0, 2));
    const whole = (await readFile(path())).length;
    await open().append(lines);
    const full = await readFile(path());
    for (let length = whole + 1; length < full.length; length += 7) {
      await writeFile(path(), full.subarray(0, length));
      const journal = open();
      expect(await journal.head()).toEqual(headOf(2, lines[1]!.hash));
      expect(torn).toEqual([length - whole]);
      const aside = await readFile(`${path()}.2026-03-01T12-00-00.000Z.torn`);
      expect(aside).toEqual(full.subarray(whole, length));
      await rm(`${path()}.2026-03-01T12-00-00.000Z.torn`);
      expect(await journal.append(lines.slice(2))).toEqual(ok({ seq: 3, hash: lines[2]!.hash }));
      expect(await readFile(path())).toEqual(full);
    }
  });

  test.each([0, 5, JOURNAL_HEADER.length])(
    'a header cut off after %i bytes is written anew',
    async (length) => {
      const lines = journalLines(1);
      await open().append(lines);
      await truncate(path(), length);
      const journal = open();
      expect(await journal.head()).toEqual(headOf(0, NO_HASH));
      await journal.append(lines);
      expect(await open().head()).toEqual(headOf(1, lines[0]!.hash));
    },
  );

  test('a tail of zeros, as a power cut leaves it, is put aside', async () => {
    const lines = journalLines(2);
    await open().append(lines);
    await appendFile(path(), Buffer.alloc(300));
    expect(await open().head()).toEqual(headOf(2, lines[1]!.hash));
  });
});

describe('damage', () => {
  test('one changed byte anywhere in a whole line is told with its line number', async () => {
    const lines = journalLines(3);
    await open().append(lines);
    const good = await readFile(path());
    const starts = [0, ...[...good.entries()].filter(([, byte]) => byte === 10).map(([at]) => at + 1)];
    for (let at = 0; at < good.length - 1; at += 3) {
      const bad = Buffer.from(good);
      bad[at] = good[at]! ^ 1;
      if (bad[at] === 10 || good[at] === 10) continue;
      await writeFile(path(), bad);
      const line = starts.filter((start) => start <= at).length;
      const told = await open().head();
      // A header with another number is a newer journal, not a broken one.
      const expected = line === 1 && !told.ok ? told.error : failure('journal.damaged', { line });
      expect(told).toEqual(err(expected));
      expect(await readFile(path())).toEqual(bad);
    }
  });

  test.each([
    ['a missing line', 3, (rows: string[]) => rows.toSpliced(2, 1)],
    [
      'two lines that changed places',
      2,
      (rows: string[]) => [rows[0]!, rows[2]!, rows[1]!, ...rows.slice(3)],
    ],
    ['an empty line', 3, (rows: string[]) => rows.toSpliced(2, 0, '')],
    ['a line twice', 3, (rows: string[]) => rows.toSpliced(2, 0, rows[1]!)],
  ])('%s breaks the chain at line %i', async (_what, line, change) => {
    await open().append(journalLines(4));
    await writeFile(path(), change((await readFile(path(), 'utf8')).split('\n')).join('\n'));
    expect(await open().head()).toEqual(err(failure('journal.damaged', { line })));
  });

  test('a line that is damaged while the journal is open is told when it is read', async () => {
    const journal = open();
    await journal.append(journalLines(3));
    const text = await readFile(path(), 'utf8');
    await writeFile(path(), text.replace('regel 2', 'regel 9'));
    expect(await journal.read(0, 10)).toEqual(err(failure('journal.damaged', { line: 3 })));
  });

  test('a journal of a newer version is refused and left alone', async () => {
    await mkdir(join(scratch(), 'journal'));
    await writeFile(path(), 'buurtpot-journal 3\nwhatever\n');
    expect(await open().head()).toEqual(err(failure('journal.newer', { version: 3 })));
    expect((await open().append(journalLines(1))).ok).toBe(false);
    expect(await readFile(path(), 'utf8')).toBe('buurtpot-journal 3\nwhatever\n');
  });
});

describe('when the disk refuses', () => {
  test('what was written stays, and the journal goes on once it can', async () => {
    const lines = journalLines(2);
    const journal = createJournal({
      folder: join(scratch(), 'elsewhere'),
      store: 'fund',
      now: () => new Date(),
      syncFolder: failingOnce(),
      onTorn: () => undefined,
    });
    opened.push(journal);
    await expect(journal.append(lines)).rejects.toThrow('no space');
    expect(await journal.head()).toEqual(headOf(0, NO_HASH));
    expect(await journal.append(lines)).toEqual(ok({ seq: 2, hash: lines[1]!.hash }));
  });

  function failingOnce() {
    let calls = 0;
    return async () => {
      calls += 1;
      if (calls === 2) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
  }
});

describe('retiring', () => {
  test('puts the journal aside and starts anew', async () => {
    const lines = journalLines(2);
    const journal = open();
    await journal.append(lines);
    const kept = await readFile(path());
    expect(await journal.retire()).toEqual(ok({ archivedAs: 'fund.2026-03-01T12-00-00.000Z.journal' }));
    expect(await journal.head()).toEqual(headOf(0, NO_HASH));
    await journal.append(lines.slice(0, 1));
    expect(await readFile(join(scratch(), 'journal', 'fund.2026-03-01T12-00-00.000Z.journal'))).toEqual(kept);
  });

  test('never overwrites an older one', async () => {
    const journal = open();
    await journal.append(journalLines(1));
    await journal.retire();
    await journal.append(journalLines(2));
    await journal.retire();
    expect((await readdir(join(scratch(), 'journal'))).length).toBe(2);
  });

  test('without a journal there is nothing to put aside', async () => {
    expect(await open().retire()).toEqual(ok({ archivedAs: null }));
  });
});
