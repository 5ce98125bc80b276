import { proposeRemoval } from '@shared/domain/privacy/actions/propose-removal';
import { retentionProposalTable } from '@shared/domain/privacy/retention/proposal';
import { lineKey, linesHash } from '@shared/domain/privacy/retention/retention-line';
import type { Day } from '@shared/kernel/dates';
import { NO_HASH } from '@shared/kernel/hash';
import { expect, it } from 'vitest';
import { aRetentionWorld, dueIn, planLife, proposedIn } from '../../../../support/retention-world';

const TODAY = '2026-12-04' as Day;
const aWorldWithDue = () => aRetentionWorld(TODAY, [planLife(1, 'declined', '2024-03-10' as Day)]);

it('keeps exactly the lines that were chosen, with ids only, and removes nothing', async () => {
  const world = await aWorldWithDue();
  const [first, ...others] = await dueIn(world);
  if (first === undefined) throw new Error('Nothing is due.');
  const made = await world.run(proposeRemoval, { keys: [lineKey(first)], seen: linesHash([first]) });
  expect(made.ok).toBe(true);
  expect(world.rows(retentionProposalTable)).toMatchObject([
    { number: 1, madeOn: TODAY, lines: [{ ...first, verdict: null }], state: { status: 'proposed' } },
  ]);
  expect(JSON.stringify(world.rows(retentionProposalTable))).not.toContain('geheim');
  expect(await dueIn(world)).toEqual([first, ...others]);
});

it('refuses a list that is not what was shown, lines that are not due, and a second proposal', async () => {
  const world = await aWorldWithDue();
  const lines = await dueIn(world);
  const keys = lines.map(lineKey);
  const code = async (input: Parameters<typeof proposeRemoval.decide>[1]) =>
    await world.run(proposeRemoval, input);
  expect(await code({ keys, seen: NO_HASH })).toMatchObject({
    error: { code: 'privacy.changedSincePreview' },
  });
  expect(await code({ keys: ['contact/personal/x'], seen: NO_HASH })).toMatchObject({
    error: { code: 'privacy.nothingToErase' },
  });
  await proposedIn(world);
  expect(await code({ keys, seen: linesHash(lines) })).toMatchObject({
    error: { code: 'privacy.proposalOpen' },
  });
});
