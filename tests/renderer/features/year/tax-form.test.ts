import { TaxForm, typedTax } from '@renderer/features/year/tax-form';
import { expect, test } from 'vitest';

const typed = {
  ...typedTax(null),
  rsin: '1111 11 110',
  isAnbi: true,
  board: ' Noor, voorzitter \n\nAli, secretaris',
};

test('what was typed becomes what the rules take: nine digits, a line for each of the board', () => {
  expect(TaxForm.parse(typed)).toMatchObject({
    rsin: '111111110',
    anbi: { raisesMoney: true, board: ['Noor, voorzitter', 'Ali, secretaris'] },
  });
});

test('a fund that is no ANBI keeps nothing of it, and may have no RSIN yet', () => {
  expect(TaxForm.parse({ ...typed, rsin: ' ', isAnbi: false })).toEqual({ rsin: null, anbi: null });
});

test('a wrong RSIN and a line that is too long are told by their field', () => {
  const parsed = TaxForm.safeParse({ ...typed, rsin: '111111111', board: 'x'.repeat(121) });
  expect(parsed.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['rsin', 'rsin.wrongCheck'],
    ['board', 'year.tax.boardTooLong'],
  ]);
});
