import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitToScreens, readWindowState, writeWindowState } from '@electron/window-state';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../support/scratch-folder';

const scratch = scratchFolder();
const file = () => join(scratch(), 'window-state.json');
const MAIN = { x: 0, y: 25, width: 1440, height: 875 };
const SECOND = { x: 1440, y: 0, width: 1920, height: 1080 };
const at = (x: number, y: number, size = { width: 900, height: 700 }) => ({
  bounds: { x, y, ...size },
  maximized: false,
});

describe('the file', () => {
  test('gives back what was written', () => {
    writeWindowState(file(), at(10, 30));
    expect(readWindowState(file())).toEqual(at(10, 30));
  });

  test.each([
    ['empty', ''],
    ['not JSON', '{'],
    ['something else', '{"bounds":{"x":1.5,"y":0,"width":1,"height":1},"maximized":false}'],
    ['more than it should be', '{"bounds":{"x":1,"y":0,"width":1,"height":1},"maximized":false,"url":"x"}'],
  ])('that is %s counts as none', (_what, text) => {
    writeFileSync(file(), text);
    expect(readWindowState(file())).toBeNull();
  });

  test('that cannot be read or written stops nothing', () => {
    const nowhere = join(scratch(), 'none', 'file.json');
    expect(() => writeWindowState(nowhere, at(0, 0))).not.toThrow();
    expect(readWindowState(nowhere)).toBeNull();
  });
});

describe('the place', () => {
  test.each([
    ['on the main screen', at(100, 100), at(100, 100)],
    ['on the second screen', at(1500, 50), at(1500, 50)],
    ['partly off a screen', at(-700, 100), at(-700, 100)],
    ['too small', at(100, 100, { width: 200, height: 200 }), at(100, 100, { width: 480, height: 480 })],
  ])('stays when it is %s', (_what, state, expected) => {
    expect(fitToScreens(state, [MAIN, SECOND])).toEqual(expected);
  });

  test.each([
    ['on a screen that is gone', at(4000, 100)],
    ['above every screen', at(100, -600)],
    ['below every screen', at(100, 1100)],
    ['all but off the left side', at(-850, 100)],
  ])('is the middle of the main screen when it was %s', (_what, state) => {
    expect(fitToScreens(state, [MAIN, SECOND])).toEqual(at(270, 113));
  });

  test('is the middle of the main screen the first time, no larger than it', () => {
    expect(fitToScreens(null, [{ x: 0, y: 0, width: 1024, height: 600 }])).toEqual(
      at(0, 0, { width: 1024, height: 600 }),
    );
  });

  test('keeps a window maximised that was so on a screen that is gone', () => {
    expect(fitToScreens({ ...at(4000, 0), maximized: true }, [MAIN]).maximized).toBe(true);
  });
});
