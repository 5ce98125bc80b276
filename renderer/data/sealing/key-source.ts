/** What a store needs of the machine for its keys. */
import type { BridgeMethods } from '@shared/ipc/contract';
import type { RandomBytes } from './sealer';

export type KeyMachine = Pick<
  BridgeMethods,
  | 'keysStatus'
  | 'keysCreate'
  | 'keysUnlock'
  | 'keysTake'
  | 'keysDestroy'
  | 'keysDiscard'
  | 'keysExport'
  | 'keysTryOpen'
  | 'keysAdopt'
>;

/** Where keys come from. */
export interface KeySource {
  readonly keys: KeyMachine;
  readonly random: RandomBytes;
}
