import { failures as english } from '@shared/i18n/en/failures';
import { failures as dutch } from '@shared/i18n/nl/failures';
import { failure } from '@shared/ipc/failure';
import { expect, test } from 'vitest';

test('a failure carries what its words need', () => {
  expect(failure('disk.full')).toEqual({ code: 'disk.full', parameters: {} });
  expect(failure('journal.damaged', { line: 4 })).toEqual({
    code: 'journal.damaged',
    parameters: { line: 4 },
  });
  // @ts-expect-error the line is needed
  failure('journal.damaged');
  // @ts-expect-error there is nothing to fill in
  failure('disk.full', { line: 4 });
});

test('the words name the figures', () => {
  expect(dutch['failure.journal.damaged']({ line: 4 })).toContain('regel 4');
  expect(english['failure.file.tooLarge']({ maxMegabytes: 100 })).toContain('100 MB');
});

test.each(Object.entries({ ...dutch }))('%s is said in short sentences', (_key, words) => {
  const text = typeof words === 'string' ? words : String(Reflect.apply(words, null, [{}]));
  const longest = Math.max(...text.split(/(?<=[.!?])\s+/).map((sentence) => sentence.split(/\s+/).length));
  expect(longest).toBeLessThanOrEqual(15);
});
