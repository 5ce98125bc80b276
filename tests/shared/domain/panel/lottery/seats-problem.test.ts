import { seatsProblems } from '@shared/domain/panel/lottery/seats-problem';
import { describe, expect, test } from 'vitest';
import { aList, aPanelList } from '../../../../support/lotteries';

describe('seats that cannot be filled are told before the draw (L6)', () => {
  test('none', () => {
    expect(seatsProblems(aPanelList())).toEqual([]);
  });

  test('a sum that is not the size of the panel', () => {
    const list = aList({ age: { young: 2 }, area: { north: 1 } }, [[4, 'young', 'north']]);
    expect(seatsProblems(list)).toEqual([{ kind: 'otherSum', stratum: 'area', seats: 1, size: 2 }]);
  });

  test('a value with too few candidates', () => {
    const list = aList({ age: { young: 2, old: 1 } }, [
      [1, 'young'],
      [4, 'old'],
    ]);
    expect(seatsProblems(list)).toEqual([
      { kind: 'tooFew', stratum: 'age', value: 'young', seats: 2, available: 1 },
    ]);
  });

  test('too few candidates where nothing is divided', () => {
    const list = { ...aList({ area: { north: 1 } }, [[2, 'north']]), strata: [], size: 3 };
    expect(seatsProblems(list)).toEqual([{ kind: 'tooFewCandidates', size: 3, available: 2 }]);
  });

  test('each of them, but not all at once', () => {
    const list = aList({ age: { young: 1, old: 1 }, area: { north: 1, south: 1 } }, [
      [3, 'young', 'north'],
      [3, 'old', 'north'],
      [0, 'old', 'south'],
      [1, 'other', 'south'],
    ]);
    expect(seatsProblems(list)).toEqual([{ kind: 'notTogether' }]);
  });
});
