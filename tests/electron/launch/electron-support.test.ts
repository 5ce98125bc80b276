/** Whether an Electron is still supported on a day, and how that is said. */
import { describeSupport, electronSupport, wantedElectron } from '@electron/launch/electron-support.mjs';
import { expect, test } from 'vitest';

test.each([
  {
    what: 'its end is known while the third major after it came out on a known day',
    version: '42.1.0',
    today: '2026-09-01',
    support: { state: 'supported', end: '2026-10-20' },
  },
  {
    what: 'four weeks before the end the warning starts',
    version: '42.1.0',
    today: '2026-09-22',
    support: { state: 'ending', end: '2026-10-20' },
  },
  {
    what: 'the day before the end it is still supported',
    version: '42.1.0',
    today: '2026-10-19',
    support: { state: 'ending', end: '2026-10-20' },
  },
  {
    what: 'on the day of the third major after it, it is too old',
    version: '42.1.0',
    today: '2026-10-20',
    support: { state: 'too old', end: '2026-10-20' },
  },
  {
    what: 'the end of the newest known major is three times eight weeks after its day',
    version: '45.4.1',
    today: '2026-11-01',
    support: { state: 'supported', end: '2027-04-06' },
  },
  {
    what: 'a major that came out after the table was written is reckoned the same way',
    version: '^47.0.0',
    today: '2027-03-01',
    support: { state: 'supported', end: '2027-07-27' },
  },
  {
    what: 'a major from before the table is too old',
    version: '25.1.1',
    today: '2026-01-13',
    support: { state: 'too old', end: '2024-03-12' },
  },
])('$what', ({ version, today, support }) => {
  expect(electronSupport(version, today)).toEqual(support);
});

test.each([
  { state: 'supported', said: 'Electron 45.4.1 is supported until 2027-04-06.' },
  {
    state: 'ending',
    said: 'Electron 45.4.1 is supported until 2027-04-06 only, less than 4 weeks from now: upgrade it in package.json.',
  },
  {
    state: 'too old',
    said: 'Electron 45.4.1 is older than the three majors that get security fixes, since 2027-04-06: upgrade it in package.json.',
  },
] as const)('$state is said in one sentence', ({ state, said }) => {
  expect(describeSupport('45.4.1', { state, end: '2027-04-06' })).toBe(said);
});

test('something that is no version is told apart', () => {
  expect(() => electronSupport('latest', '2026-11-01')).toThrow('"latest" is not a version of Electron.');
});

test('package.json names a version that can be judged', () => {
  expect(electronSupport(wantedElectron(), '2026-11-01')).toHaveProperty('state');
});
