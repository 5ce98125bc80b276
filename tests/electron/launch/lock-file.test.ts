/** `npm ci` refuses a lock file that does not name every package; npm itself leaves some out at times. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@electron/launch/places.mjs';
import { expect, test } from 'vitest';

type Entry = { readonly optionalDependencies?: Record<string, string>; readonly resolved?: string };
const lock: { packages: Record<string, Entry> } = JSON.parse(
  readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
);
const entries = Object.entries(lock.packages);

test('every optional package of another system has its entry', () => {
  const names = new Set(entries.map(([path]) => path.split('node_modules/').at(-1)));
  const missing = entries.flatMap(([, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter((name) => !names.has(name)),
  );
  expect(missing).toEqual([]);
});

test('no entry names the address it was downloaded from', () => {
  expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
});
