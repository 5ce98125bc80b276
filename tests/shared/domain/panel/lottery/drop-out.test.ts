import { replacementFor, reservesNow, sittingNow } from '@shared/domain/panel/lottery/drop-out';
import { redoDraw } from '@shared/domain/panel/lottery/redo';
import { err, ok } from '@shared/kernel/result';
import { describe, expect, test } from 'vitest';
import { aList, aLotteryFile } from '../../../../support/lotteries';

const list = aList({ age: { young: 1, old: 1 }, area: { north: 2 } }, [
  [3, 'young', 'north'],
  [2, 'old', 'north'],
  [1, 'old', 'south'],
]);
/** Numbers 1 to 3 are young and from the north, 4 and 5 old and from the north, 6 is old and from the south. */
const seats = { list, members: ['k001', 'k004'], reserves: ['k006', 'k002', 'k005', 'k003'], changes: [] };

describe('who comes instead of somebody who drops out (L12)', () => {
  test.each([
    ['the first reserve with the same values', 'k001', ok('k002')],
    ['not one who comes earlier but has other values', 'k004', ok('k005')],
    ['nobody where a reserve drops out', 'k005', ok(null)],
    ['nobody is found for a number that was not drawn', 'k099', err('notDrawn')],
  ] as const)('%s', (_name, out, comes) => {
    expect(replacementFor(seats, out)).toEqual(comes);
  });

  test('where nobody has the same values, who has most of them', () => {
    const changes = [{ out: 'k005', in: null }];
    expect(replacementFor({ ...seats, changes }, 'k004')).toEqual(ok('k006'));
  });

  test('nobody where no reserve is left', () => {
    const changes = seats.reserves.map((out) => ({ out, in: null }));
    expect(replacementFor({ ...seats, changes }, 'k001')).toEqual(ok(null));
  });

  test('who sits and who waits follows from what happened', () => {
    const changes = [
      { out: 'k001', in: 'k002' },
      { out: 'k003', in: null },
      { out: 'k002', in: 'k006' },
    ];
    expect(sittingNow({ ...seats, changes })).toEqual(['k004', 'k006']);
    expect(reservesNow({ ...seats, changes })).toEqual(['k005']);
  });
});

test('a file in which another came instead is found out (L12)', () => {
  const good = aLotteryFile();
  const out = good.members[0] ?? '';
  const comes = replacementFor(good, out);
  const change = { out, in: comes.ok ? comes.value : null };
  expect(redoDraw({ ...good, changes: [change] })).toEqual([]);
  const wrong = { out, in: good.reserves.find((id) => id !== change.in) ?? null };
  expect(redoDraw({ ...good, changes: [wrong] })).toEqual([{ kind: 'otherChange', ...change }]);
});
