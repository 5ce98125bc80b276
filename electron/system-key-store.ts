/** The operating system's own place for secrets, through Electron's safeStorage. */
import type { KeyStoreStrength } from '@shared/ipc/key-contract';
import type { SafeStorage } from 'electron';
import type { SystemKeyStore } from './capabilities/keys/wraps';

type Secrets = Pick<SafeStorage, 'isEncryptionAvailable' | 'encryptString' | 'decryptString'> & {
  /** On Linux, and not in the oldest Electron we start in. */
  readonly getSelectedStorageBackend?: () => string;
};

/** Those that keep a secret behind the login of this user. */
const REAL_BACKENDS: readonly string[] = ['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'];

/** Ask only after the app is ready: before that no system answers. */
export function systemKeyStore(secrets: Secrets, platform: NodeJS.Platform): SystemKeyStore {
  const strength = (): KeyStoreStrength => {
    if (!secrets.isEncryptionAvailable()) return 'none';
    if (platform !== 'linux') return 'real';
    // `basic_text` and `unknown` hide it with a password that stands in the source of Chromium.
    return REAL_BACKENDS.includes(secrets.getSelectedStorageBackend?.() ?? 'unknown') ? 'real' : 'weak';
  };
  return {
    strength,
    seal: (text) => secrets.encryptString(text),
    open: (sealed) => secrets.decryptString(Buffer.from(sealed)),
  };
}
