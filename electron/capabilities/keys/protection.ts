/** Which ways in a key file has, and which it gets. */
import type { KeyStatus, KeyStoreStrength } from '@shared/ipc/key-contract';
import type { KeyFile, PassphraseWrap, Wraps } from './key-file';
import { type SystemKeyStore, wrapWithSystem } from './wraps';

export const NO_WRAPS: Wraps = { passphrase: null, recovery: null, device: null, open: null };

export function statusOf(file: KeyFile, keyStore: KeyStoreStrength): KeyStatus {
  const { passphrase, recovery, device, open } = file.wraps;
  return {
    kind: 'present',
    keyId: file.keyId,
    passphrase: passphrase !== null,
    recovery: recovery !== null,
    opensBy: open !== null ? 'open' : device !== null && keyStore === 'real' ? 'device' : null,
    keyStore,
  };
}

type Everyday = {
  readonly passphrase: PassphraseWrap | null;
  /** Only with a passphrase there is a choice: without one nothing else is asked for. */
  readonly openBySystem: boolean;
  readonly system: SystemKeyStore;
};

/** The wraps after a change of passphrase or of what opens daily; never none for daily use. */
export function everydayWraps(file: KeyFile, dataKey: Uint8Array, everyday: Everyday): Wraps {
  const { passphrase, openBySystem, system } = everyday;
  const { recovery } = file.wraps;
  const isReal = file.store === 'fund' && system.strength() === 'real';
  const device =
    isReal && (openBySystem || passphrase === null) ? wrapWithSystem(file, dataKey, system) : null;
  const open =
    passphrase === null && device === null
      ? ({ kind: 'open', key: Buffer.from(dataKey).toString('base64') } as const)
      : null;
  return { passphrase, recovery, device, open };
}

/** Whether the file can be opened on another computer, where only what a person knows or kept counts. */
export function isPortable({ wraps }: KeyFile): boolean {
  return wraps.passphrase !== null || wraps.recovery !== null;
}

/** The file without the ways in that need this computer or nothing at all. */
export function portableOf(file: KeyFile): KeyFile {
  return { ...file, wraps: { ...file.wraps, device: null, open: null } };
}
