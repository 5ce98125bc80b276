import { readSecurityPreferences } from '@renderer/data/keys/security-preferences';
import { expect, test } from 'vitest';

test.each([
  [null, { lockAfter: 30, sheetOf: null }],
  ['text', { lockAfter: 30, sheetOf: null }],
  [{ lockAfter: 5 }, { lockAfter: 5, sheetOf: null }],
  [{ lockAfter: null }, { lockAfter: null, sheetOf: null }],
  [
    { lockAfter: 7, sheetOf: 7 },
    { lockAfter: 30, sheetOf: null },
  ],
  [
    { lockAfter: 60, sheetOf: 'id' },
    { lockAfter: 60, sheetOf: 'id' },
  ],
])('%j is read as %j', (kept, read) => {
  expect(readSecurityPreferences(kept)).toEqual(read);
});
