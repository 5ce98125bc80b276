import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { messagesNl } from '@shared/i18n/messages.nl';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where words are written down; what hands on to other words is read too, but not a key that stands for itself. */
const WRITTEN_DOWN = /^shared\/i18n\/(nl|en)\//;

function sources(): { readonly path: string; readonly text: string }[] {
  return ['shared', 'renderer', 'electron'].flatMap((room) =>
    readdirSync(`${ROOT}${room}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
      .map((path) => ({ path, text: readFileSync(`${ROOT}${path}`, 'utf8') })),
  );
}

test('every word on the screen is used: by its key, or by a key that is put together', () => {
  const all = sources();
  const named = new Set<string>();
  const begun = new Set<string>();
  for (const { path, text } of all) {
    const own = WRITTEN_DOWN.test(path) ? text.replace(/^\s*'[\w.-]+':/gm, '') : text;
    for (const [, key = ''] of own.matchAll(/'([a-z]\w*\.[\w.-]+)'/gi)) named.add(key);
    for (const [, start = ''] of own.matchAll(/`([a-z]\w*\.[\w.]*)\$\{/gi)) begun.add(start);
  }
  const starts = [...begun];
  const unused = Object.keys(messagesNl).filter(
    (key) => !named.has(key) && !starts.some((start) => key.startsWith(start)),
  );
  expect(unused).toEqual([]);
});
