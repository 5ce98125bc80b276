import type { Scan } from '@shared/domain/applications/application';
import { endPause, openPause, scanClock } from '@shared/domain/applications/scan-clock';
import type { Day } from '@shared/kernel/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const day = (text: string) => text as Day;
const pause = (from: string, until: string | null) => ({
  from: day(from),
  until: until === null ? null : day(until),
  reason: 'Wij wachten op de offerte',
});
const aScan = (part: Partial<Scan> = {}): Scan => ({
  startedOn: day('2026-03-20'),
  owner: 'Fatma',
  promisedDays: 14,
  pauses: [],
  outcome: null,
  ...part,
});

const cases: readonly { name: string; scan: Scan; today: string; clock: ReturnType<typeof scanClock> }[] = [
  {
    name: 'gives all days on the first, across the start of summer time',
    scan: aScan(),
    today: '2026-03-20',
    clock: {
      deadline: day('2026-04-03'),
      daysLeft: 14,
      daysUsed: 0,
      daysPaused: 0,
      paused: false,
      overdue: false,
    },
  },
  {
    name: 'is in time on the last day',
    scan: aScan(),
    today: '2026-04-03',
    clock: {
      deadline: day('2026-04-03'),
      daysLeft: 0,
      daysUsed: 14,
      daysPaused: 0,
      paused: false,
      overdue: false,
    },
  },
  {
    name: 'shows how long it is late and keeps the day that was promised',
    scan: aScan(),
    today: '2026-04-10',
    clock: {
      deadline: day('2026-04-03'),
      daysLeft: -7,
      daysUsed: 21,
      daysPaused: 0,
      paused: false,
      overdue: true,
    },
  },
  {
    name: 'moves the deadline by the days of a pause that ended',
    scan: aScan({ pauses: [pause('2026-03-22', '2026-03-27')] }),
    today: '2026-03-30',
    clock: {
      deadline: day('2026-04-08'),
      daysLeft: 9,
      daysUsed: 5,
      daysPaused: 5,
      paused: false,
      overdue: false,
    },
  },
  {
    name: 'stands still while a pause lasts',
    scan: aScan({ pauses: [pause('2026-03-22', null)] }),
    today: '2026-05-22',
    clock: {
      deadline: day('2026-06-03'),
      daysLeft: 12,
      daysUsed: 2,
      daysPaused: 61,
      paused: true,
      overdue: false,
    },
  },
  {
    name: 'stops for good on the day of the answer',
    scan: aScan({ outcome: { answer: 'can', note: 'Het kan', answeredOn: day('2026-03-25') } }),
    today: '2027-01-01',
    clock: {
      deadline: day('2026-04-03'),
      daysLeft: 9,
      daysUsed: 5,
      daysPaused: 0,
      paused: false,
      overdue: false,
    },
  },
];

describe('scanClock (S4)', () => {
  it.each(cases)('$name', ({ scan, today, clock }) => {
    expect(scanClock(scan, day(today))).toEqual(clock);
  });

  it('always has its days used and its days left add up to the days promised', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 9 }), (date, long) => {
        const from = `2026-04-0${Math.max(1, 9 - long)}`;
        const scan = aScan({ pauses: [pause(from, '2026-04-09')] });
        const today = day(`2026-05-${String(date).padStart(2, '0')}`);
        const clock = scanClock(scan, today);
        expect(clock.daysUsed + clock.daysLeft).toBe(14);
      }),
    );
  });

  it('ends the pause that lasts and leaves earlier ones alone', () => {
    const scan = aScan({ pauses: [pause('2026-03-21', '2026-03-22'), pause('2026-03-25', null)] });
    expect(openPause(scan)).toEqual(pause('2026-03-25', null));
    expect(endPause(scan, day('2026-03-26')).pauses).toEqual([
      pause('2026-03-21', '2026-03-22'),
      pause('2026-03-25', '2026-03-26'),
    ]);
  });
});
