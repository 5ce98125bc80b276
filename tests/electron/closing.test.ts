import { createClosing } from '@electron/closing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const LIMIT_MS = 20_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window and the page in it, which only tell what was done to them. */
function makeWindow() {
  const told: string[] = [];
  const closing = createClosing({ ask: () => told.push('asked'), closeNow: () => told.push('closed') });
  return { closing, told };
}

type Made = ReturnType<typeof makeWindow>;

const wanting = ({ closing }: Made) => closing.pageWants(true);

type Expected = { readonly answers: readonly boolean[]; readonly told: readonly string[] };

test.each<[string, (made: Made) => boolean[], Expected]>([
  [
    'no fund is open: it closes at once',
    ({ closing }) => [closing.mustWait()],
    { answers: [false], told: [] },
  ],
  [
    'a fund is open: it waits, and the page is asked',
    (made) => {
      wanting(made);
      return [made.closing.mustWait()];
    },
    { answers: [true], told: ['asked'] },
  ],
  [
    'the page is done: it closes',
    (made) => {
      wanting(made);
      const first = made.closing.mustWait();
      made.closing.pageWants(false);
      return [first];
    },
    { answers: [true], told: ['asked', 'closed'] },
  ],
  [
    'the page never answers: it closes after twenty seconds',
    (made) => {
      wanting(made);
      const first = made.closing.mustWait();
      vi.advanceTimersByTime(LIMIT_MS);
      return [first];
    },
    { answers: [true], told: ['asked', 'closed'] },
  ],
  [
    'a second press closes, though the page is not done',
    (made) => {
      wanting(made);
      return [made.closing.mustWait(), made.closing.mustWait()];
    },
    { answers: [true, true], told: ['asked', 'closed'] },
  ],
  [
    'the page hangs while the window waits: it closes',
    (made) => {
      wanting(made);
      const first = made.closing.mustWait();
      made.closing.pageHangs();
      return [first];
    },
    { answers: [true], told: ['asked', 'closed'] },
  ],
  [
    'the page hangs while nobody closes: it stays',
    (made) => {
      wanting(made);
      made.closing.pageHangs();
      return [];
    },
    { answers: [], told: [] },
  ],
  [
    'the computer shuts down: nothing is held',
    (made) => {
      wanting(made);
      made.closing.letGo();
      return [made.closing.mustWait()];
    },
    { answers: [false], told: [] },
  ],
  [
    'the computer shuts down while the window waits: it closes',
    (made) => {
      wanting(made);
      const first = made.closing.mustWait();
      made.closing.letGo();
      return [first];
    },
    { answers: [true], told: ['asked', 'closed'] },
  ],
  [
    'the page crashed before: it closes at once',
    (made) => {
      wanting(made);
      made.closing.pageWants(false);
      return [made.closing.mustWait()];
    },
    { answers: [false], told: [] },
  ],
  [
    'a window that was opened after one that closed begins anew',
    (made) => {
      wanting(made);
      const first = made.closing.mustWait();
      made.closing.closed();
      vi.advanceTimersByTime(LIMIT_MS);
      return [first, made.closing.mustWait()];
    },
    { answers: [true, false], told: ['asked'] },
  ],
])('%s', (_what, happens, { answers, told }) => {
  const made = makeWindow();
  expect(happens(made)).toEqual(answers);
  expect(made.told).toEqual(told);
});
