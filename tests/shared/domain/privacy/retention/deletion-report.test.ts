import { deletionReport } from '@shared/domain/privacy/retention/deletion-report';
import type { Verdict } from '@shared/domain/privacy/retention/proposal';
import type { Day } from '@shared/kernel/dates';
import { expect, it } from 'vitest';
import { aRetentionWorld, planLife, proposedIn } from '../../../../support/retention-world';

it('counts what was approved by kind and clock, with the longest over, and tells no name and no id', async () => {
  const world = await aRetentionWorld('2026-12-04' as Day, [
    planLife(1, 'declined', '2024-03-10' as Day),
    planLife(2, 'declined', '2023-05-01' as Day),
  ]);
  const proposal = await proposedIn(world);
  const kept: Verdict = { kind: 'kept', reason: 'Er loopt een klacht', againOn: '2027-12-04' as Day };
  const lines = proposal.lines.map((line, index) => ({
    ...line,
    verdict: index === 0 ? kept : ({ kind: 'approved' } as const),
  }));
  const report = deletionReport({ lines });
  const years = (count: number) => ({ count, unit: 'years' });
  expect(report).toEqual({
    groups: [
      {
        kind: 'contact',
        clock: 'personal',
        term: years(2),
        parts: ['name', 'email', 'contact'],
        count: 1,
        since: '2026-03-11',
      },
      {
        kind: 'initiative',
        clock: 'personal',
        term: years(2),
        parts: ['account'],
        count: 2,
        since: '2025-05-02',
      },
      {
        kind: 'refusedPlan',
        clock: 'personal',
        term: years(2),
        parts: ['summary', 'coFunding', 'scan'],
        count: 2,
        since: '2025-05-02',
      },
    ],
    removed: 5,
    kept: 1,
  });
  expect(JSON.stringify(report)).not.toMatch(/geheim|klacht|0000-4000/);
});
