/** Lotteries for tests: lists of candidates with made-up numbers, and whole files. */
import { commitmentOf, type Drawn, drawPanel, seedOf } from '@shared/domain/panel/lottery/draw';
import { type Candidate, LotteryFile, LotteryList } from '@shared/domain/panel/lottery/lottery-file';
import { hashText, type Sha256 } from '@shared/kernel/hash';
import type { z } from 'zod';

/** `seats` per stratum and value; `rows`: how many candidates have these values. */
export function aList(
  strata: Readonly<Record<string, Readonly<Record<string, number>>>>,
  rows: readonly (readonly [count: number, ...values: string[]])[],
): LotteryList {
  const candidates: Candidate[] = [];
  for (const [count, ...values] of rows) {
    for (let made = 0; made < count; made += 1) {
      candidates.push({ id: `k${String(candidates.length + 1).padStart(3, '0')}`, values });
    }
  }
  const told = Object.entries(strata).map(([name, seats]) => ({
    name,
    seats: Object.entries(seats).map(([value, number]) => ({ value, seats: number })),
  }));
  const first = told[0]?.seats ?? [];
  const size = first.reduce((sum, { seats }) => sum + seats, 0);
  return LotteryList.parse({ size, strata: told, candidates });
}

/** Nine seats by age and area, out of forty. */
export function aPanelList(): LotteryList {
  return aList({ age: { young: 3, middle: 3, old: 3 }, area: { north: 5, south: 4 } }, [
    [4, 'young', 'north'],
    [2, 'young', 'south'],
    [9, 'middle', 'north'],
    [8, 'middle', 'south'],
    [12, 'old', 'north'],
    [5, 'old', 'south'],
  ]);
}

/** A draw that must come about. */
export function drawnBy(list: LotteryList, seed: Sha256): Drawn {
  const drawn = drawPanel(list, seed);
  if (!drawn.ok) throw new Error(`Nothing was drawn: ${drawn.error}.`);
  return drawn.value;
}

/**
 * As somebody makes it who wants the search to go on for ever: the values of each candidate add up to a multiple of
 * thirteen, and those of the seats do not. So no choice fits, and only counting them all would show it.
 */
export function aHostileList(): LotteryList {
  const numbers = Array.from({ length: 13 }, (_, index) => index);
  const candidates = numbers.flatMap((a) =>
    numbers.map((b) => ({ id: `k${a}-${b}`, values: [a, b, (26 - a - b) % 13].map(String) })),
  );
  const seatsOf = (seats: (value: number) => number) =>
    numbers.map((value) => ({ value: String(value), seats: seats(value) }));
  const strata = [
    { name: 'a', seats: seatsOf(() => 1) },
    { name: 'b', seats: seatsOf(() => 1) },
    { name: 'c', seats: seatsOf((value) => [2, 0][value] ?? 1) },
  ];
  return LotteryList.parse({ size: 13, strata, candidates });
}

export function aLotteryFile(part: Partial<z.input<typeof LotteryFile>> = {}): LotteryFile {
  const list = aPanelList();
  const secret = hashText('secret');
  const words = ['kastanje', 'fietsbel'] as [string, string];
  const { members, reserves } = drawnBy(list, seedOf({ list, secret, words }));
  const commitment = commitmentOf(list, secret);
  const made = { format: 'buurtpot-lottery-1', list, commitment, secret, words, members, reserves };
  return LotteryFile.parse({ ...made, ...part });
}
