/** A vault as a store has it, with keys out of nowhere and as many fresh ones as are asked for. */
import { randomBytes, randomUUID } from 'node:crypto';
import { makeVault, type Vault } from '@renderer/data/sealing/vault';

const random = (length: number) => new Uint8Array(randomBytes(length));

export function testVault(): Vault {
  let next = 1;
  const takeSlots = async (count: number) => {
    const slots = Array.from({ length: count }, (_, index) => ({ number: next + index, key: random(32) }));
    next += count;
    return slots;
  };
  return makeVault({ keyId: randomUUID(), dataKey: random(32), slots: [] }, { random, takeSlots });
}
