import { backupReminder } from '@renderer/data/copies/backup-reminder';
import { Instant } from '@shared/kernel/dates';
import { expect, test } from 'vitest';

const on = (day: string) => Instant.parse(`${day}T12:00:00.000Z`);
const now = on('2026-12-04');

test.each([
  ['no second place is chosen', { place: 'none', drilledAt: now }, 'noPlace'],
  ['nothing was ever copied there', { place: { copiedAt: null }, drilledAt: now }, 'placeOld'],
  [
    'the last copy there is 15 days old',
    { place: { copiedAt: on('2026-11-19') }, drilledAt: now },
    'placeOld',
  ],
  ['it is 14 days old', { place: { copiedAt: on('2026-11-20') }, drilledAt: now }, null],
  ['restoring was never tried', { place: { copiedAt: now }, drilledAt: null }, 'drill'],
  ['it was tried half a year ago', { place: { copiedAt: now }, drilledAt: on('2026-06-05') }, null],
  ['it was tried longer ago', { place: { copiedAt: now }, drilledAt: on('2026-06-04') }, 'drill'],
  ['it is not known where copies go', { place: 'unknown', drilledAt: now }, null],
] as const)('when %s', (_name, standing, expected) => {
  expect(backupReminder({ now, ...standing })).toBe(expected);
});
