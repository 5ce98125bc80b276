/** Chance, made by the machine's own generator: the lot of a round, keys, and ids of ballots that tell no time. */
import type { BallotId } from '@shared/domain/voting/ballot';
import { hexOf } from '@shared/kernel/hash';

/** A fair shuffle (Fisher and Yates): every order is as likely as every other. */
export function drawLots<Item>(items: readonly Item[]): Item[] {
  const lots = [...items];
  for (let last = lots.length - 1; last > 0; last -= 1) {
    const pick = fairNumber(last + 1);
    const [one, other] = [lots[last], lots[pick]];
    if (one !== undefined && other !== undefined) [lots[last], lots[pick]] = [other, one];
  }
  return lots;
}

/** From 0 up to below `limit`; numbers that would favour the first ones are drawn again. */
function fairNumber(limit: number): number {
  const most = Math.floor(2 ** 32 / limit) * limit;
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < most) return drawn % limit;
  }
}

/** Version 4: all chance. */
export function randomBallotId(): BallotId {
  return crypto.randomUUID() as BallotId;
}

/** So many bytes, as hexadecimal digits. */
export function chanceHex(bytes: number): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(bytes)));
}
