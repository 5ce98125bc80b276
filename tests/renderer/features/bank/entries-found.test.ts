import { entriesFound } from '@renderer/features/bank/entries-found';
import { expect, test } from 'vitest';
import { testId } from '../../../support/action-world';
import { aBankEntry } from '../../../support/builders';

const GIFT = aBankEntry({ id: testId(1), counterName: 'Gemeente Lindedorp', amount: 250_000 });
const CHARGES = aBankEntry({
  id: testId(2),
  counterName: null,
  counterIban: null,
  description: 'Kosten zakelijk pakket',
  amount: -1_250,
  endToEndId: 'BP-7',
});

test.each<[string, string, readonly unknown[]]>([
  ['nothing typed shows all', '  ', [GIFT, CHARGES]],
  ['a name, whatever its letters', 'lindeDORP', [GIFT]],
  ['every word counts, in any field', 'bp-7 kosten', [CHARGES]],
  ['an amount as it is written here', '12,50', [CHARGES]],
  ['an amount with its thousands', '2.500,00', [GIFT]],
  ['words of two entries find neither', 'lindedorp kosten', []],
])('%s', (_, sought, expected) => {
  expect(entriesFound([GIFT, CHARGES], sought)).toEqual(expected);
});
