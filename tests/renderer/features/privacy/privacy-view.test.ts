import { accessRows, accessText, erasureRows, initiativeRows } from '@renderer/features/privacy/privacy-view';
import { wordsIn } from '@renderer/ui/words';
import type { ErasureBook } from '@shared/domain/privacy/erasure-book';
import type { ErasureLine } from '@shared/domain/privacy/erasure-line';
import type { Day } from '@shared/kernel/dates';
import { expect, test } from 'vitest';
import { anInitiative, aPerson } from '../../../support/builders';

const words = wordsIn('nl');
const line = { table: 'persons', id: 'a', label: 'Noor', parts: ['name', 'email'] } as const;

test.each<readonly [ErasureLine['fate'], string]>([
  [{ kind: 'removed' }, 'Gaat helemaal weg'],
  [{ kind: 'erased' }, 'Wordt gewist'],
  [
    { kind: 'kept', because: 'bookkeeping', until: '2033-12-31' as Day },
    'Blijft tot en met 31 dec 2033: de boekhouding moet zeven jaar bewaard blijven',
  ],
  [
    { kind: 'kept', because: 'bookkeeping', until: null },
    'Blijft: de termijn is voorbij, maar het zijn alleen nog cijfers',
  ],
  [{ kind: 'kept', because: 'unsettled', until: null }, 'Blijft tot alles is betaald en afgerekend'],
])('%j is told as %j', (fate, told) => {
  expect(erasureRows([{ ...line, fate }], words)).toEqual([
    { id: '0', where: 'Persoon: Noor', parts: 'naam en mailadres', fate: told },
  ]);
});

test('an access file is a line for each thing, texts that name the person last', () => {
  const mentions = [{ table: 'applications', text: 'Samen met Noor de Boer.' }] as const;
  const rows = accessRows([{ kind: 'person', person: aPerson() }], mentions, words);
  expect(accessText('Inzage', rows).split('\r\n')).toEqual([
    'Inzage',
    '',
    'Naam: Noor de Boer',
    'Mailadres: –',
    'Telefoon: –',
    'Uw naam in: Aanvraag: Samen met Noor de Boer.',
    '',
  ]);
});

test('an initiative is listed with what is known of it beside its plans', () => {
  const person = aPerson();
  const bankAccount = { iban: 'NL91ABNA0417164300', holder: 'Noor' };
  const known = anInitiative({ contactId: person.id, bankAccount });
  const bare = anInitiative({ contactId: null, bankAccount: null });
  const book = { persons: [person], initiatives: [known, bare] } as unknown as ErasureBook;
  expect(initiativeRows(book, words)).toEqual([
    { id: known.id, name: known.name, role: 'contactpersoon Noor de Boer en rekening' },
    { id: bare.id, name: bare.name, role: 'alleen plannen en verslagen' },
  ]);
});
