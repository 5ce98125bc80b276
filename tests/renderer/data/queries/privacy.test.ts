import { mentionsIn } from '@renderer/data/queries/privacy';
import type { Table } from '@shared/domain/action';
import { applicationTable } from '@shared/domain/applications/application';
import { expect, test } from 'vitest';
import { anApplication } from '../../../support/builders';

const table = applicationTable as unknown as Table<{ readonly id: string }>;

test.each([
  ['Gevraagd door NOOR  de Boer.', true],
  ['Noor de Boer-Smit', true],
  ['Noor de Boerin', false],
  ['Bel Noor', false],
])('%j names Noor de Boer: %s', (summary, names) => {
  const found = mentionsIn(table, anApplication({ summary }), 'Noor de Boer');
  expect(found).toEqual(names ? [{ table: 'applications', text: summary }] : []);
});

test('looks in the parts of lists too', () => {
  const plan = anApplication({ coFunding: [{ from: 'Noor de Boer', amount: 100 }] });
  expect(mentionsIn(table, plan, 'noor de boer')).toEqual([{ table: 'applications', text: 'Noor de Boer' }]);
});
