import { redoDraw } from '@shared/domain/panel/lottery/redo';
import { hashText } from '@shared/kernel/hash';
import { expect, test } from 'vitest';
import { aLotteryFile, aPanelList } from '../../../../support/lotteries';

const good = aLotteryFile();

test.each([
  ['a file as it was drawn', good, []],
  [
    'rows in another order',
    { ...good, list: { ...good.list, candidates: good.list.candidates.toReversed() } },
    [],
  ],
  ['another commitment', { ...good, commitment: hashText('other') }, ['otherCommitment']],
  ['two members who changed places', { ...good, members: good.members.toReversed() }, ['otherMembers']],
  ['a reserve who was left out', { ...good, reserves: good.reserves.slice(1) }, ['otherReserves']],
  [
    'a secret that was chosen afterwards',
    { ...good, secret: hashText('later') },
    ['otherCommitment', 'otherMembers', 'otherReserves'],
  ],
  ['seats that cannot be filled', { ...good, list: { ...aPanelList(), size: 8 } }, ['seats', 'seats']],
] as const)('%s (L9)', (_name, file, kinds) => {
  expect(redoDraw(file).map(({ kind }) => kind)).toEqual(kinds);
});
