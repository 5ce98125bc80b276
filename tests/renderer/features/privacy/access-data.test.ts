import { accessCsv, accessItems, accessJson } from '@renderer/features/privacy/access-data';
import { accessRows } from '@renderer/features/privacy/privacy-view';
import { wordsIn } from '@renderer/ui/words';
import type { AccessEntry } from '@shared/domain/privacy/access-file';
import { readCsv } from '@shared/formats/csv';
import type { Day } from '@shared/kernel/dates';
import type { Iban } from '@shared/kernel/iban';
import { cents } from '@shared/kernel/money';
import { describe, expect, test } from 'vitest';
import { aPerson } from '../../../support/builders';

const day = '2026-03-04' as Day;

/** One of each kind: a kind that is missing here does not compile. */
const ONE_OF_EACH: { readonly [Kind in AccessEntry['kind']]: Extract<AccessEntry, { kind: Kind }> } = {
  person: { kind: 'person', person: aPerson({ email: 'noor@example.org', phone: '+31 6 12345678' }) },
  contactOf: { kind: 'contactOf', name: 'Groene Wieken' },
  account: { kind: 'account', of: 'Groene Wieken', holder: 'N. de Boer', iban: 'NL91ABNA0417164300' as Iban },
  plan: { kind: 'plan', number: 7, title: 'Tuin', summary: 'Een tuin, "samen"\nvoor ons', receivedOn: day },
  gift: { kind: 'gift', title: '=Gift', amount: cents(123450), promisedOn: day, terms: 'Voor groen' },
  received: { kind: 'received', day, number: 12, amount: cents(5000) },
  paid: { kind: 'paid', day, amount: cents(45005), reference: 'TOEKENNING 3' },
  signs: { kind: 'signs', role: 'chair', from: day, until: null, interests: ['De Tuin: mijn zus'] },
  checked: {
    kind: 'checked',
    day,
    result: 'match',
    holder: 'N. de Boer',
    iban: 'NL91ABNA0417164300' as Iban,
  },
  ordered: {
    kind: 'ordered',
    day,
    amount: cents(45005),
    holder: 'N. de Boer',
    iban: 'NL91ABNA0417164300' as Iban,
    text: 'Toekenning 3',
  },
  inPanel: { kind: 'inPanel', role: 'chair', from: day, until: null },
  interest: { kind: 'interest', day, tie: 'family', initiative: 'De Tuin', what: 'Mijn zus' },
  born: { kind: 'born', day },
  claim: {
    kind: 'claim',
    number: 4,
    day,
    amount: cents(2350),
    description: 'Koffie voor de vergadering',
    iban: 'NL91ABNA0417164300' as Iban,
    receipts: 2,
    reason: 'Zonder bon',
  },
  bank: {
    kind: 'bank',
    day,
    amount: cents(-45005),
    name: 'N DE BOER',
    account: 'NL91ABNA0417164300',
    description: 'Voor de tuin',
  },
};
const entries = Object.values(ONE_OF_EACH);
const mentions = [{ table: 'applications', text: 'Samen met Noor de Boer.' }] as const;

describe.each(['nl', 'en'] as const)('the access file for another program, %s', (language) => {
  const words = wordsIn(language);
  const data = { fund: 'De Linde', day, items: accessItems(entries, mentions, words) };
  const json = JSON.parse(accessJson(data, words));
  const csv = readCsv(accessCsv(data, words));
  const items: Record<string, string>[] = json[words.t('privacy.data.items')];

  test('holds a thing for each on the paper, with each text whole', () => {
    expect(items).toHaveLength(entries.length + mentions.length);
    const inJson = items.flatMap((item) => Object.values(item));
    const inCsv = csv.ok ? csv.value.rows.flatMap(({ cells }) => cells) : [];
    const texts = [...entries, ...mentions].flatMap(textsOf);
    expect(texts.filter((text) => !inJson.includes(text))).toEqual([]);
    const guarded = (text: string) => (/^[=+]/.test(text) ? `'${text}` : text);
    expect(texts.filter((text) => !inCsv.includes(guarded(text)))).toEqual([]);
  });

  test('every line of the paper has its thing in the file', () => {
    const rows = accessRows(entries, mentions, words);
    const written = JSON.stringify(items).replaceAll(' ', '');
    const missing = rows
      .flatMap(({ value }) => value.split(' · '))
      .filter((part) => !/[€\d]|,/.test(part))
      .filter((part) => !written.includes(JSON.stringify(part).slice(1, -1).replaceAll(' ', '')));
    expect(missing).toEqual([]);
  });

  test('figures are written as programs read them, under names in words', () => {
    const [gift] = items.filter(
      (item) => item[words.t('privacy.data.kind')] === words.t('privacy.data.gift'),
    );
    expect(gift).toEqual({
      [words.t('privacy.data.kind')]: words.t('privacy.data.gift'),
      [words.t('privacy.data.promisedOn')]: '2026-03-04',
      [words.t('privacy.data.amount')]: '1234.50',
      [words.t('privacy.data.title')]: '=Gift',
      [words.t('privacy.data.terms')]: 'Voor groen',
    });
    expect(json[words.t('privacy.data.fund')]).toBe('De Linde');
  });
});

/** All that an entry knows, as a file writes it. */
function textsOf(entry: object): string[] {
  return Object.entries(entry).flatMap(([key, value]) => {
    // Codes stand in words.
    if (['kind', 'table', 'id', 'role', 'result', 'tie'].includes(key) || value === null) return [];
    if (typeof value === 'object' && value !== null) return textsOf(value);
    return [key === 'amount' ? (Number(value) / 100).toFixed(2) : String(value)];
  });
}
