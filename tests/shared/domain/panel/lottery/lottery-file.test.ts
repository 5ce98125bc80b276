import { LotteryFile } from '@shared/domain/panel/lottery/lottery-file';
import { describe, expect, test } from 'vitest';
import { aLotteryFile } from '../../../../support/lotteries';

const good = aLotteryFile();
const { list } = good;
const [first, ...others] = list.candidates;

describe('the file of a lottery', () => {
  test('is read back as it was written', () => {
    expect(LotteryFile.parse(JSON.parse(JSON.stringify(good)))).toEqual(good);
  });

  test.each([
    ['a candidate twice', { ...list, candidates: [first, ...list.candidates] }],
    ['a candidate without a value', { ...list, candidates: [{ id: 'k999', values: ['young'] }, ...others] }],
    ['a name for a number', { ...list, candidates: [{ ...first, id: 'Noor de Boer' }, ...others] }],
    ['a stratum twice', { ...list, strata: [...list.strata.slice(1), ...list.strata.slice(1)] }],
  ])('is refused with %s', (_name, broken) => {
    expect(LotteryFile.safeParse({ ...good, list: broken }).success).toBe(false);
  });
});
