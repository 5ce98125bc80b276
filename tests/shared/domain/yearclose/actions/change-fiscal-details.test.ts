import { changeFiscalDetails } from '@shared/domain/yearclose/actions/change-fiscal-details';
import { type FiscalDetails, fiscalDetailsTable } from '@shared/domain/yearclose/fiscal-details';
import type { Rsin } from '@shared/kernel/rsin';
import { expect, test } from 'vitest';
import { aStartedFund } from '../../../../support/fund-world';

const ANBI: NonNullable<FiscalDetails['anbi']> = {
  raisesMoney: true,
  website: 'https://fonds.example',
  contact: 'post@fonds.example',
  aim: 'Een fijne buurt.',
  policy: '',
  payPolicy: 'Niemand krijgt loon.',
  board: ['Noor de Boer, voorzitter'],
  activities: '',
};

test('change-fiscal-details keeps one row, whatever is changed; the log tells no names', async () => {
  const world = await aStartedFund();
  await world.run(changeFiscalDetails, { rsin: '111111110' as Rsin, anbi: null });
  const [first] = world.rows(fiscalDetailsTable);
  await world.run(changeFiscalDetails, { rsin: null, anbi: ANBI });
  expect(world.rows(fiscalDetailsTable)).toEqual([{ id: first?.id, rsin: null, anbi: ANBI }]);
});

test('a number that does not pass the test is no RSIN', () => {
  expect(changeFiscalDetails.input.safeParse({ rsin: '111111111', anbi: null }).success).toBe(false);
});
