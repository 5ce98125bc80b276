import { browserKeys } from '@renderer/bridge/browser-keys';
import { failure } from '@shared/ipc/failure';
import { err, ok } from '@shared/kernel/result';
import { beforeEach, expect, test } from 'vitest';
import { told, valueIn } from '../../support/key-world';

const FUND = { store: 'fund' } as const;
const ITSELF = { ...FUND, with: { kind: 'itself' } } as const;
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
});

/** Each call is a page that is loaded anew. */
const load = () =>
  browserKeys({
    get: async (name) => kept.get(name) ?? null,
    set: async (name, text) => void kept.set(name, text),
    remove: async (name) => void kept.delete(name),
  });

test('keys come back as they were made, and open by themselves', async () => {
  expect(await load().keysStatus(FUND)).toEqual(
    ok({ kind: 'absent', keyStore: 'none', wasDiscarded: false }),
  );
  expect(await load().keysUnlock(ITSELF)).toEqual(err(failure('keys.absent')));
  const made = told(await load().keysCreate(FUND));
  expect(told(await load().keysUnlock(ITSELF))).toEqual(made);
  expect(await load().keysCreate(FUND)).toEqual(err(failure('keys.present')));
  expect(await load().keysStatus(FUND)).toMatchObject({
    value: { kind: 'present', passphrase: false, recovery: false, opensBy: 'open', keyStore: 'none' },
  });
});

test('slots are taken and destroyed, and numbers never come back', async () => {
  await load().keysCreate(FUND);
  const taken = valueIn(await load().keysTake({ ...FUND, count: 2 })).slots;
  expect(taken.map(({ number, key }) => [number, key.length])).toEqual([
    [1, 32],
    [2, 32],
  ]);
  await load().keysDestroy({ ...FUND, slots: [2] });
  expect(valueIn(await load().keysUnlock(ITSELF)).slots).toEqual(taken.slice(0, 1));
  expect(valueIn(await load().keysTake({ ...FUND, count: 1 })).slots[0]?.number).toBe(3);
});

test('slots that are asked for at once are all kept', async () => {
  await load().keysCreate(FUND);
  const keys = load();
  await Promise.all([1, 2, 3].map(() => keys.keysTake({ ...FUND, count: 2 })));
  const { slots } = valueIn(await load().keysUnlock(ITSELF));
  expect(slots.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('the demo fund is thrown away apart', async () => {
  const made = told(await load().keysCreate(FUND));
  await load().keysCreate({ store: 'demo' });
  await load().keysDiscard({ store: 'demo' });
  expect(await load().keysStatus({ store: 'demo' })).toMatchObject({ value: { kind: 'absent' } });
  expect(told(await load().keysUnlock(ITSELF))).toEqual(made);
});

test('what only the app can do says so', async () => {
  const keys = load();
  await keys.keysCreate(FUND);
  expect(await keys.keysProtect({ ...FUND, passphrase: 'x', openBySystem: true })).toEqual(
    err(failure('desktop.only')),
  );
  expect(await keys.keysRecovery(FUND)).toEqual(err(failure('desktop.only')));
  expect(await keys.keysExport(FUND)).toEqual(err(failure('keys.notPortable')));
});

test('storage that someone changed is told as damage', async () => {
  kept.set('buurtpot.keys.fund', '{"key":');
  expect(await load().keysStatus(FUND)).toEqual(err(failure('keys.damaged')));
  expect(await load().keysCreate(FUND)).toEqual(err(failure('keys.present')));
});
