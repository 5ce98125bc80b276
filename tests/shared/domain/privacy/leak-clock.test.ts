import { leakClock } from '@shared/domain/privacy/leak-clock';
import type { Day, Instant } from '@shared/kernel/dates';
import { expect, it } from 'vitest';

const discoveredAt = '2026-12-01T09:30:00.000Z' as Instant;
const deadline = '2026-12-04T09:30:00.000Z';

it.each([
  [
    '72 whole hours at the discovery',
    '2026-12-01T09:30:00.000Z',
    { kind: 'running', hoursLeft: 72, deadline },
  ],
  ['whole hours, rounded down', '2026-12-03T02:00:00.000Z', { kind: 'running', hoursLeft: 31, deadline }],
  ['none in the last hour', '2026-12-04T09:30:00.000Z', { kind: 'running', hoursLeft: 0, deadline }],
  ['late a moment after', '2026-12-04T09:30:00.001Z', { kind: 'late', deadline }],
])('%s', (_name, now, clock) => {
  expect(leakClock({ discoveredAt, authority: null }, now as Instant)).toEqual(clock);
});

it('stops when it was reported, or decided that it need not be', () => {
  const late = '2027-01-01T00:00:00.000Z' as Instant;
  const reported = { kind: 'reported', on: '2026-12-02' as Day } as const;
  expect(leakClock({ discoveredAt, authority: reported }, late)).toEqual({ kind: 'stopped' });
  expect(leakClock({ discoveredAt, authority: { kind: 'notReported', why: 'Versleuteld' } }, late)).toEqual({
    kind: 'stopped',
  });
});
