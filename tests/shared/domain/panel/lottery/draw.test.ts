import { commitmentOf, drawPanel, inLotOrder, listHash, seedOf } from '@shared/domain/panel/lottery/draw';
import type { LotteryList } from '@shared/domain/panel/lottery/lottery-file';
import { hashText } from '@shared/kernel/hash';
import { err } from '@shared/kernel/result';
import { describe, expect, test } from 'vitest';
import { aList, aPanelList, drawnBy } from '../../../../support/lotteries';

const seed = (number: number) => hashText(`seed ${number}`);
const SEEDS = Array.from({ length: 200 }, (_, index) => seed(index));

function seatsTaken({ strata, candidates }: LotteryList, members: readonly string[]) {
  const sits = candidates.filter(({ id }) => members.includes(id));
  return strata.map(({ name, seats }, index) => ({
    name,
    seats: seats.map(({ value }) => ({
      value,
      seats: sits.filter(({ values }) => values[index] === value).length,
    })),
  }));
}

describe('a draw', () => {
  test('fills every seat exactly, whatever the seed (L7)', () => {
    const list = aPanelList();
    for (const one of SEEDS) {
      const { members, reserves } = drawnBy(list, one);
      expect(members).toHaveLength(list.size);
      expect(seatsTaken(list, members)).toEqual(list.strata);
      expect([...members, ...reserves].sort()).toEqual(list.candidates.map(({ id }) => id));
    }
  });

  test('fills seats that fit in one way only (L7)', () => {
    const list = aList({ age: { young: 1, old: 1 }, area: { north: 1, south: 1 } }, [
      [1, 'young', 'north'],
      [20, 'old', 'north'],
      [1, 'old', 'south'],
    ]);
    for (const one of SEEDS.slice(0, 20)) {
      expect([...drawnBy(list, one).members].sort()).toEqual(['k001', 'k022']);
    }
  });

  test('is refused where the seats cannot be filled', () => {
    expect(drawPanel(aList({ area: { north: 2 } }, [[1, 'north']]), seed(1))).toEqual(err('cannotFill'));
  });

  test('does not depend on the order of the rows (L9)', () => {
    const list = aPanelList();
    const turned = { ...list, candidates: list.candidates.toReversed() };
    expect(listHash(turned)).toBe(listHash(list));
    expect(drawPanel(turned, seed(1))).toEqual(drawPanel(list, seed(1)));
  });

  test('gives members and reserves in the order of the lots (L6, L8)', () => {
    const list = aPanelList();
    const order = inLotOrder(list.candidates, seed(3)).map(({ id }) => id);
    const { members, reserves } = drawnBy(list, seed(3));
    const places = [members, reserves].map((ids) => ids.map((id) => order.indexOf(id)));
    for (const of of places) expect(of).toEqual([...of].sort((a, b) => a - b));
  });

  test('chooses each candidate of one stratum about as often (L8)', () => {
    const list = aList({ area: { north: 3 } }, [[12, 'north']]);
    const times = new Map<string, number>();
    for (let number = 0; number < 4000; number += 1) {
      for (const id of drawnBy(list, seed(number)).members) {
        times.set(id, (times.get(id) ?? 0) + 1);
      }
    }
    // A quarter of 4000; six standard deviations are 164.
    expect([...times.values()].filter((n) => Math.abs(n - 1000) > 164)).toEqual([]);
    expect(times.size).toBe(12);
  });
});

describe('what is promised beforehand', () => {
  const list = aPanelList();
  const secret = hashText('secret');
  const words: [string, string] = ['kastanje', 'fietsbel'];

  test('is another for another list or secret (L4)', () => {
    const fewer = { ...list, candidates: list.candidates.slice(1) };
    const all = [commitmentOf(list, secret), commitmentOf(fewer, secret), commitmentOf(list, seed(1))];
    expect(new Set(all).size).toBe(3);
  });

  test('and the seed hangs on secret, words and their order (L5)', () => {
    const seeds = [
      seedOf({ list, secret, words }),
      seedOf({ list, secret, words: [words[1], words[0]] }),
      seedOf({ list, secret: seed(1), words }),
    ];
    expect(new Set(seeds).size).toBe(3);
  });

  test('is made as the rules say, so that others can make it (L4-L6)', () => {
    const small = aList({ area: { north: 1 } }, [[2, 'north']]);
    const json =
      '{"candidates":[{"id":"k001","values":["north"]},{"id":"k002","values":["north"]}],' +
      '"format":"buurtpot-lottery-1","size":1,"strata":[{"name":"area","seats":[{"seats":1,"value":"north"}]}]}';
    expect(listHash(small)).toBe(hashText(json));
    expect(commitmentOf(small, secret)).toBe(hashText(`buurtpot-lottery-1\n${hashText(json)}\n${secret}`));
    const made = seedOf({ list: small, secret, words });
    expect(made).toBe(hashText(`buurtpot-lottery-1\n${hashText(json)}\n${secret}\nkastanje\nfietsbel`));
    const lots = ['k001', 'k002'].sort((a, b) =>
      hashText(`${made}\n${a}`) < hashText(`${made}\n${b}`) ? -1 : 1,
    );
    expect(drawnBy(small, made)).toEqual({ members: [lots[0]], reserves: [lots[1]] });
  });
});
