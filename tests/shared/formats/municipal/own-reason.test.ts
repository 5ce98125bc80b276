/** Of what was said about plans only the panel's own reason leaves the fund, for plans without money (V63, V64). */
import { put } from '@shared/domain/action';
import { giveOwnReason } from '@shared/domain/voting/actions/give-own-reason';
import { recordCount } from '@shared/domain/voting/actions/record-count';
import { planTalkTable } from '@shared/domain/voting/talk/plan-talk';
import { decodeUtf8 } from '@shared/kernel/utf8';
import { expect, test } from 'vitest';
import { exportOf, filesOf, rowsIn } from '../../../support/export-file';
import { talkAbout } from '../../../support/talk-world';
import { aClosedRound, countedOutcome } from '../../../support/voting-steps';
import { planId, seedRows } from '../../../support/voting-world';

test('an export tells the own reason of a plan without money, and no worries and no notes', async () => {
  const at = await aClosedRound([[1], [1, 2], [2]]);
  await at.world.run(recordCount, { roundId: at.roundId, outcome: countedOutcome(at) });
  const of = { roundId: at.roundId, applicationId: planId(3) };
  await at.world.run(giveOwnReason, { ...of, reason: 'Mooi plan.\nKom nog eens terug.' });
  const talk = talkAbout(at, 3);
  const said = {
    ...talk,
    notes: 'geheim-notitie',
    worries: [{ id: talk.id as never, asked: 'geheim-zorg', answer: '' }],
  };
  const chosen = { ...said, id: planId(77) as never, applicationId: planId(1), reason: 'geheim-gekozen' };
  await seedRows(at.world, [put(planTalkTable, said), put(planTalkTable, chosen)]);
  const made = exportOf(at.world);
  expect(rowsIn(made, 'stemplannen').map((row) => row.eigen_reden)).toEqual([
    '',
    '',
    'Mooi plan. Kom nog eens terug.',
  ]);
  for (const [name, bytes] of filesOf(made)) expect(decodeUtf8(bytes) ?? '', name).not.toContain('geheim');
});
