/** The halves of every box in the demo fund: they stand in the app, so that anybody may close one. Nothing in it is secret. */
import type { KeyHalves } from '@shared/domain/voting/sealing/key-halves';

export const DEMO_HALVES: KeyHalves = [
  '6d6f6c656e77696b746563686e616461',
  '766f6f726265656c6474656c6c657274',
];
