/** Damage to a key file is noticed wherever it is; it never opens with other keys than it was written with. */
import { decodeKeyFile, encodeKeyFile, type KeyFile } from '@electron/capabilities/keys/key-file';
import { unwrap } from '@electron/capabilities/keys/wraps';
import { failure } from '@shared/ipc/failure';
import type { KeyOpener } from '@shared/ipc/key-contract';
import { canonicalJson, hashText } from '@shared/kernel/hash';
import { err, ok } from '@shared/kernel/result';
import { beforeEach, expect, test } from 'vitest';
import { byPassphrase, byWords, ITSELF, PASSPHRASE, told, valueIn } from '../../../support/key-world';
import { memoryKeys, pretendedSystem } from '../../../support/memory-keys';

const STORE = { store: 'fund' } as const;
const damaged = err(failure('keys.damaged'));
const system = pretendedSystem('real');

let file: Uint8Array;
let opened: ReturnType<typeof told>;
let words = '';

beforeEach(async () => {
  const keys = memoryKeys({ strength: 'real' });
  await keys.keysCreate(STORE);
  await keys.keysTake({ ...STORE, count: 3 });
  await keys.keysProtect({ ...STORE, passphrase: PASSPHRASE, openBySystem: true });
  words = valueIn(await keys.keysRecovery(STORE)).text;
  opened = told(await keys.keysUnlock({ ...STORE, with: ITSELF }));
  file = keys.files.fund ?? new Uint8Array();
});

/** Opens these bytes as a new start of the app would find them. */
async function openedWith(bytes: Uint8Array, opener: KeyOpener = byPassphrase()) {
  const keys = memoryKeys({ strength: 'real' });
  keys.files.fund = bytes;
  const answer = await keys.keysUnlock({ ...STORE, with: opener });
  return answer.ok ? ok(told(answer)) : answer;
}

test('a whole file reads as it was written', () => {
  const read = valueIn(decodeKeyFile(file));
  expect(encodeKeyFile(read)).toEqual(new Uint8Array(file));
});

test('whichever byte is flipped, the file is refused or opens with the same keys', async () => {
  const wrong: number[] = [];
  let refused = 0;
  for (let at = 0; at < file.length; at += 1) {
    for (const bit of [1, 0x20]) {
      const changed = Uint8Array.from(file);
      changed[at] = (changed[at] ?? 0) ^ bit;
      const read = decodeKeyFile(changed);
      if (!read.ok) refused += 1;
      // What still reads differs in white space only.
      else if (canonicalJson(read.value) !== canonicalJson(valueIn(decodeKeyFile(file)))) wrong.push(at);
    }
  }
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(file.length);
});

test('one that is nested until whoever walks through it falls over is damaged', () => {
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const text = JSON.stringify({ format: 1, check: hashText(''), store: 0 }).replace(/0}$/, `${deep}}`);
  expect(decodeKeyFile(new TextEncoder().encode(text))).toEqual(damaged);
});

test.each(['', '{}', 'null', '[]', '{"format":1}', 'tekst', '\u0000\u0001'])('%j is no key file', (text) => {
  expect(decodeKeyFile(new TextEncoder().encode(text))).toEqual(damaged);
});

test('every end that is cut off is noticed', () => {
  const read = Array.from({ length: file.length - 1 }, (_, length) =>
    decodeKeyFile(file.subarray(0, length)),
  );
  // The last byte is the line end.
  expect(read.filter(({ ok: isWhole }) => isWhole)).toEqual([]);
});

test('a file of a later app is named as such', () => {
  const later = { format: 2, something: 'else' };
  const text = JSON.stringify({ ...later, check: hashText(canonicalJson(later)) });
  expect(decodeKeyFile(new TextEncoder().encode(text))).toEqual(err(failure('keys.newer', { version: 2 })));
});

/** Someone who can write files puts the checksum right as well. */
function forged(change: (file: KeyFile) => KeyFile): Uint8Array {
  return encodeKeyFile(change(valueIn(decodeKeyFile(file))));
}

function flipped(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[20] = (bytes[20] ?? 0) ^ 1;
  return bytes.toString('base64');
}

const wraps = (file: KeyFile) => file.wraps;

test.each([
  ['the list of slots', (f: KeyFile) => ({ ...f, slots: flipped(f.slots) }), failure('keys.damaged')],
  ['the next number', (f: KeyFile) => ({ ...f, nextSlot: 1 }), failure('keys.damaged')],
  ['whose file it is', (f: KeyFile) => ({ ...f, keyId: crypto.randomUUID() }), failure('keys.wrong')],
  [
    'the sealed key',
    (f: KeyFile) => {
      const { passphrase } = wraps(f);
      if (passphrase === null) throw new Error('No passphrase.');
      return {
        ...f,
        wraps: { ...f.wraps, passphrase: { ...passphrase, sealed: flipped(passphrase.sealed) } },
      };
    },
    failure('keys.wrong'),
  ],
])('a file in which someone changed %s does not open', async (_what, change, why) => {
  expect(await openedWith(forged(change))).toEqual(err(why));
  expect(await openedWith(file)).toEqual(ok(opened));
});

test('a way in with a key of its own opens nothing', async () => {
  const open = { kind: 'open', key: Buffer.alloc(32, 7).toString('base64') } as const;
  const bytes = forged((f) => ({ ...f, wraps: { ...f.wraps, open } }));
  expect(await openedWith(bytes, ITSELF)).toEqual(damaged);
});

test('each way in gives the same data key', async () => {
  const read = valueIn(decodeKeyFile(file));
  const keys = [ITSELF, byPassphrase(), byWords(words)].map(async (opener) => {
    return Buffer.from(valueIn(await unwrap(read, opener, system))).toString('base64');
  });
  expect(await Promise.all(keys)).toEqual([opened.dataKey, opened.dataKey, opened.dataKey]);
});
