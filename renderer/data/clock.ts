/** The one place where time and new ids come from. */
import { type Instant, instantOf } from '@shared/kernel/dates';
import { uuidV7 } from '@shared/kernel/ids';

export interface Clock {
  readonly now: () => Instant;
  readonly newId: () => string;
}

export const systemClock: Clock = {
  now: () => instantOf(Date.now()),
  newId: () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(16))),
};
