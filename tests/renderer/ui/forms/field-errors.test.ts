import { errorLines, issueWords } from '@renderer/ui/forms/field-errors';
import { describe, expect, it } from 'vitest';

describe('words for what a schema found', () => {
  it.each([
    [
      'a message that is a key',
      { type: 'custom', message: 'money.empty' },
      'Vul een bedrag in, zoals 12,50.',
    ],
    ['nothing where something must be', { type: 'invalid_type', message: 'Invalid input' }, 'Vul dit in.'],
    ['a text that is too short', { type: 'too_small', message: 'Too small' }, 'Vul dit in.'],
    ['no choice', { type: 'invalid_value', message: 'Invalid option' }, 'Maak hier een keuze.'],
    ['anything else', { type: 'custom', message: 'Invalid' }, 'Dit klopt nog niet. Kijk het nog eens na.'],
    [
      'a refusal, which is in words already',
      { type: 'refusal', message: 'Er is € 5 te weinig.' },
      'Er is € 5 te weinig.',
    ],
  ])('%s', (_, issue, words) => {
    expect(issueWords(issue, 'nl')).toBe(words);
  });
});

describe('the summary above a form', () => {
  it('names fields in the order of the screen, and says what cannot be read before what is missing', () => {
    const lines = errorLines({
      errors: {
        lines: [undefined, { amount: { type: 'invalid_type', message: '' } }],
        name: { type: 'too_small', message: '' },
      } as never,
      labels: new Map([
        ['name', 'Naam'],
        ['lines.1.amount', 'Bedrag'],
      ]),
      problems: new Map([['lines.1.amount', 'Dit is geen bedrag. Schrijf het zoals 1.234,50.']]),
      language: 'nl',
    });
    expect(lines).toEqual([
      { name: 'name', message: 'Naam: Vul dit in.' },
      { name: 'lines.1.amount', message: 'Bedrag: Dit is geen bedrag. Schrijf het zoals 1.234,50.' },
    ]);
  });

  it('keeps the mark of a field that asks a question', () => {
    const [line] = errorLines({
      errors: { why: { type: 'too_small', message: '' } } as never,
      labels: new Map([['why', 'Waarom?']]),
      problems: new Map(),
      language: 'nl',
    });
    expect(line?.message).toBe('Waarom? Vul dit in.');
  });
});
