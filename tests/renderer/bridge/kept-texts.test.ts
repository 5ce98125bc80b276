import 'fake-indexeddb/auto';
import { keptTexts } from '@renderer/bridge/kept-texts';
import { beforeEach, expect, test, vi } from 'vitest';

let local: Map<string, string>;

beforeEach(() => {
  local = new Map();
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (name: string) => local.get(name) ?? null,
      removeItem: (name: string) => void local.delete(name),
    },
  });
});

test('a text comes back as it was kept, and only under its name', async () => {
  expect(await keptTexts.get('a')).toBe(null);
  await keptTexts.set('a', 'één');
  await keptTexts.set('a', 'twee');
  expect([await keptTexts.get('a'), await keptTexts.get('b')]).toEqual(['twee', null]);
  await keptTexts.remove('a');
  expect(await keptTexts.get('a')).toBe(null);
});

test('a text of an earlier version is found in local storage, and leaves it once it is kept here', async () => {
  local.set('old', 'drie');
  expect(await keptTexts.get('old')).toBe('drie');
  await keptTexts.set('old', 'vier');
  expect([await keptTexts.get('old'), local.size]).toEqual(['vier', 0]);
  local.set('old', 'vijf');
  await keptTexts.remove('old');
  expect([await keptTexts.get('old'), local.size]).toEqual([null, 0]);
});

test('what must be on disk is asked for strictly', async () => {
  const asked: unknown[] = [];
  const transaction = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    asked.push(args[2]);
    return transaction.apply(this, args);
  });
  await keptTexts.set('c', 'x');
  expect(asked).toEqual([{ durability: 'strict' }]);
});
