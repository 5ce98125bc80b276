import { readMemory } from '@renderer/data/copies/backup-memory';
import { expect, test } from 'vitest';

const NOTHING = { snapshotAt: null, snapshotHash: null, isOwed: false, drilledAt: null };
const AT = '2026-12-04T13:00:00.000Z';

test.each([
  ['nothing', undefined, NOTHING],
  ['rubbish', 'x', NOTHING],
  ['a moment that is none', { snapshotAt: 'yesterday', drilledAt: AT }, { ...NOTHING, drilledAt: AT }],
])('%s is read as what can be known of it', (_name, kept, expected) => {
  expect(readMemory(kept)).toEqual(expected);
});
