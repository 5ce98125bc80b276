import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLastEnd } from '@electron/capabilities/last-end';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../support/scratch-folder';

const scratch = scratchFolder();
const path = () => join(scratch(), 'data', 'last-end.json');
const start = () => {
  const lastEnd = createLastEnd(path());
  lastEnd.begin();
  return lastEnd;
};
const cleanOf = (lastEnd: ReturnType<typeof start>) => ({
  fund: lastEnd.isClean('fund'),
  demo: lastEnd.isClean('demo'),
});

test('without a marker nothing is known, so nothing counts as clean', () => {
  expect(cleanOf(start())).toEqual({ fund: false, demo: false });
});

test('a store that was found sound is clean after an end in order; another one is not', () => {
  const first = start();
  first.sound('fund');
  first.end();
  expect(cleanOf(start())).toEqual({ fund: true, demo: false });
});

test('an app that was cut off leaves no store clean, whatever was found before', () => {
  const first = start();
  first.sound('fund');
  first.sound('demo');
  first.end();
  expect(cleanOf(start())).toEqual({ fund: true, demo: true });
  expect(cleanOf(start())).toEqual({ fund: false, demo: false });
});

test('a write that failed outlives an end in order', () => {
  const first = start();
  first.sound('fund');
  first.sound('demo');
  first.unsound('fund');
  first.end();
  expect(cleanOf(start())).toEqual({ fund: false, demo: true });
});

test('a second copy that never began leaves the marker alone', () => {
  const first = start();
  first.sound('fund');
  createLastEnd(path()).end();
  first.end();
  expect(start().isClean('fund')).toBe(true);
});

test.each(['', '{', '{"running":false}', '{"running":false,"unsound":["nobody"]}'])(
  'a marker that says %j says nothing',
  (text) => {
    mkdirSync(join(scratch(), 'data'));
    writeFileSync(path(), text);
    expect(cleanOf(start())).toEqual({ fund: false, demo: false });
  },
);

test('where it cannot be written nothing breaks, and nothing is clean', () => {
  writeFileSync(join(scratch(), 'data'), 'a file where the folder should be');
  const lastEnd = start();
  lastEnd.end();
  expect(cleanOf(start())).toEqual({ fund: false, demo: false });
  expect(readdirSync(scratch())).toEqual(['data']);
});
