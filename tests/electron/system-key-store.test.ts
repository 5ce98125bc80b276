import { systemKeyStore } from '@electron/system-key-store';
import { expect, test } from 'vitest';

const secrets = (isThere: boolean, backend?: string) => ({
  isEncryptionAvailable: () => isThere,
  encryptString: (text: string) => Buffer.from(text),
  decryptString: (sealed: Buffer) => sealed.toString(),
  ...(backend === undefined ? {} : { getSelectedStorageBackend: () => backend }),
});

test.each([
  { platform: 'win32', isThere: true, backend: undefined, strength: 'real' },
  { platform: 'darwin', isThere: true, backend: undefined, strength: 'real' },
  { platform: 'darwin', isThere: false, backend: undefined, strength: 'none' },
  { platform: 'linux', isThere: true, backend: 'gnome_libsecret', strength: 'real' },
  { platform: 'linux', isThere: true, backend: 'kwallet6', strength: 'real' },
  { platform: 'linux', isThere: true, backend: 'basic_text', strength: 'weak' },
  { platform: 'linux', isThere: true, backend: 'unknown', strength: 'weak' },
  { platform: 'linux', isThere: true, backend: undefined, strength: 'weak' },
  { platform: 'linux', isThere: false, backend: 'gnome_libsecret', strength: 'none' },
] as const)(
  'on $platform with backend $backend (available: $isThere) the key store is $strength',
  ({ platform, isThere, backend, strength }) => {
    expect(systemKeyStore(secrets(isThere, backend), platform).strength()).toBe(strength);
  },
);

test('what it seals it opens', () => {
  const system = systemKeyStore(secrets(true), 'win32');
  expect(system.open(system.seal('sleutel'))).toBe('sleutel');
});
