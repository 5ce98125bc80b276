import { decodeLine, encodeLine, linkOf } from '@electron/capabilities/journal/journal-file';
import { type JournalLine, nextJournalLine } from '@shared/ipc/journal-line';
import { NO_HASH } from '@shared/kernel/hash';
import { describe, expect, test } from 'vitest';

const written = (line: JournalLine): Buffer => encodeLine(line).subarray(0, -1);

/** Texts that look like what stands around them. */
const BODIES = [
  '',
  'é"\\\n',
  `","previousHash":"${NO_HASH}","seq":7}`,
  `{"body":"","previousHash":"${NO_HASH}","seq":7}`,
  'x'.repeat(3000),
];

describe('the chaining part of a line', () => {
  test.each(BODIES)('is what the whole line says, whatever the body is: %j', (body) => {
    const line = nextJournalLine({ seq: 41, hash: NO_HASH }, body);
    const { seq, previousHash, hash } = line;
    expect(decodeLine(written(line))).toEqual(line);
    expect(linkOf(written(line))).toEqual({ seq, previousHash, hash });
  });

  test('is refused with every byte that was changed or left out', () => {
    const good = written(nextJournalLine(null, 'tekst'));
    for (let at = 0; at < good.length; at += 1) {
      const changed = Buffer.from(good);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(linkOf(changed)).toBe(null);
      expect(linkOf(Buffer.concat([good.subarray(0, at), good.subarray(at + 1)]))).toBe(null);
    }
  });
});
