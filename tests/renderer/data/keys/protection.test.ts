import { asksAttention, type ProtectionSources, protectionOf } from '@renderer/data/keys/protection';
import type { KeyStatus } from '@shared/ipc/key-contract';
import { expect, test } from 'vitest';

const KEY_ID = '0190a000-0000-7000-8000-000000000001';
const present = (changed: Partial<Extract<KeyStatus, { kind: 'present' }>>): KeyStatus => ({
  kind: 'present',
  keyId: KEY_ID,
  passphrase: false,
  recovery: false,
  opensBy: 'open',
  keyStore: 'none',
  ...changed,
});
const sources = (status: KeyStatus, changed: Partial<ProtectionSources> = {}): ProtectionSources => ({
  status,
  isDemo: false,
  isBrowser: false,
  sheetOf: null,
  ...changed,
});
const locked = present({ passphrase: true, opensBy: null, recovery: true });

test.each([
  ['the demo fund', sources(present({}), { isDemo: true }), 'demo', false],
  ['a browser', sources(present({}), { isBrowser: true }), 'browser', false],
  ['no passphrase and no key store', sources(present({})), 'open', true],
  ['a recovery sheet alone', sources(present({ recovery: true }), { sheetOf: KEY_ID }), 'open', true],
  [
    'the key store of the system alone',
    sources(present({ opensBy: 'device', keyStore: 'real' })),
    'device',
    true,
  ],
  ['a passphrase alone', sources(present({ passphrase: true, opensBy: null })), 'noSheet', true],
  ['a sheet that was never looked over', sources(locked), 'noSheet', true],
  ['a sheet of other keys', sources(locked, { sheetOf: 'other' }), 'noSheet', true],
  ['passphrase and sheet', sources(locked, { sheetOf: KEY_ID }), 'full', false],
] as const)('with %s', (_what, given, ...expected) => {
  const protection = protectionOf(given);
  expect([protection.verdict, asksAttention(protection)]).toEqual(expected);
});
