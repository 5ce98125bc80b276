import { recordLeak } from '@shared/domain/privacy/actions/record-leak';
import { dataLeakTable } from '@shared/domain/privacy/data-leak';
import type { Day, Instant } from '@shared/kernel/dates';
import { expect, it } from 'vitest';
import { aWorld, testId } from '../../../../support/action-world';
import { leakFacts } from '../../../../support/leak-world';

const TODAY = '2026-12-04' as Day;

it('numbers the leaks, and tells the log how many people and nothing else', async () => {
  const details: unknown[] = [];
  const world = aWorld({ today: TODAY, onChange: (_name, change) => details.push(change.audit.details) });
  await world.run(recordLeak, { facts: leakFacts() });
  await world.run(recordLeak, { facts: leakFacts({ people: 3 }) });
  expect(world.rows(dataLeakTable)).toEqual([
    {
      ...leakFacts(),
      id: testId(1),
      number: 1,
      recordedAt: '2026-12-04T10:00:00.000Z',
      state: { status: 'open' },
    },
    expect.objectContaining({ number: 2, people: 3 }),
  ]);
  expect(details).toEqual([
    { number: 1, people: null },
    { number: 2, people: 3 },
  ]);
});

it.each([
  ['a discovery to come', { discoveredAt: '2026-12-04T10:00:00.001Z' as Instant }, 'privacy.leakInFuture'],
  ['a report to come', { authority: { kind: 'reported', on: '2026-12-05' as Day } }, 'privacy.leakInFuture'],
  [
    'people who were told before it was found',
    { told: { kind: 'told', on: '2026-12-01' as Day } },
    'privacy.leakDayTooEarly',
  ],
] as const)('refuses %s', async (_name, part, code) => {
  const world = aWorld({ today: TODAY });
  expect(await world.run(recordLeak, { facts: leakFacts(part) })).toMatchObject({ error: { code } });
});
