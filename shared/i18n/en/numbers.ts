/** Words about numbers that look like a citizen service number: where they stand, why not, and what else they may be. */
import type { Like } from '../like';
import type { numbers as source } from '../nl/numbers';

export const numbers: Like<typeof source> = {
  'numbers.ground.invoice': 'Number of an invoice',
  'numbers.ground.reference': 'Reference, customer number or order number',
  'numbers.ground.bankCard': 'Number of a bank card',
  'numbers.ground.organisation': 'Number of an organisation (RSIN, KvK or VAT)',
  'numbers.ground.other': 'Another number, such as a telephone number',
  'numbers.found':
    'A number here looks like a BSN. A fund may not keep a BSN. Take it out. Is it something else? Save again and choose what it is.',
  'numbers.title': 'Is this a citizen service number?',
  'numbers.looksLike': (p) =>
    p.n === 1
      ? `${p.numbers} looks like a citizen service number (BSN).`
      : `${p.numbers} look like citizen service numbers (BSN).`,
  'numbers.more': (p) => (p.n === 1 ? 'There is 1 other.' : `There are ${p.n} others.`),
  'numbers.why': 'A fund may not keep a BSN, not even with consent. Nothing has been saved yet.',
  'numbers.chance': 'Of other numbers, 1 in 11 looks like it too. Then say what it is.',
  'numbers.what': 'What kind of number is it?',
  'numbers.logged': 'Only what you choose goes into the log, not the number.',
  'numbers.keep': 'Save with this explanation',
  'numbers.leave': 'Back, I will take it out',
  'numbers.kept': (p) =>
    p.n === 1
      ? `1 number kept with explanation: ${p.what}`
      : `${p.n} numbers kept with explanation: ${p.what}`,
  'numbers.inFile': (p) =>
    p.n === 1
      ? 'This file holds a number that looks like a BSN'
      : `This file holds ${p.n} numbers that look like a BSN`,
  'numbers.inFileName': 'In the name of the file',
  'numbers.inFileWhat':
    'Is it a BSN? Then do not take the file in. Ask for a file without it. Your own file does not change.',
  'numbers.savedWithout': 'Saved without the number that looks like a BSN. Take it out, or say what it is.',
  'numbers.say': 'Say what the number is',
};
