import { DecisionValues, decisionOf } from '@renderer/features/privacy/decision-form';
import { lineKey } from '@shared/domain/privacy/retention/retention-line';
import type { Day } from '@shared/kernel/dates';
import { expect, it } from 'vitest';
import { aRetentionWorld, planLife, proposedIn } from '../../../support/retention-world';

const typed = { decidedOn: '2026-12-04' as Day, decidedBy: 'Vergadering', reasons: ['', ' Klacht ', ''] };

it('keeps the lines that are ticked, each with its reason, and no other', async () => {
  const world = await aRetentionWorld('2026-12-04' as Day, [planLife(1, 'declined', '2024-03-10' as Day)]);
  const proposal = await proposedIn(world);
  const [, second] = proposal.lines;
  if (second === undefined) throw new Error('Too little is due.');
  expect(decisionOf(DecisionValues.parse({ ...typed, kept: ['1'] }), proposal)).toEqual({
    decidedOn: '2026-12-04',
    decidedBy: 'Vergadering',
    kept: [{ key: lineKey(second), reason: 'Klacht' }],
  });
});

it('asks for a reason beside the line that is to stay', () => {
  const read = DecisionValues.safeParse({ ...typed, kept: ['0', '1'] });
  expect(read.error?.issues.map(({ path }) => path)).toEqual([['reasons', 0]]);
});
