/** The access file for another program (AVG art. 20): all that is on the paper, each figure in a field of its own, named in words. */
import type { AccessEntry } from '@shared/domain/privacy/access-file';
import type { PanelTold } from '@shared/domain/privacy/access-panel';
import type { PaymentsTold } from '@shared/domain/privacy/access-payments';
import { type CsvCell, writeCsv } from '@shared/formats/csv';
import type { Day } from '@shared/kernel/dates';
import type { Cents } from '@shared/kernel/money';
import type { Mention } from '../../data/queries/privacy';
import type { Words } from '../../ui/words';

/** Days as `2026-12-04`, amounts as `1234.50`, accounts without spaces. */
export interface AccessItem {
  readonly kind: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

export interface AccessData {
  readonly fund: string;
  readonly day: Day;
  readonly items: readonly AccessItem[];
}

export function accessItems(
  entries: readonly AccessEntry[],
  mentions: readonly Mention[],
  words: Words,
): AccessItem[] {
  const { t, forCode } = words;
  const named = mentions.map(({ table, text }): AccessItem => {
    const where = forCode(`data.table.${table}`, {}) ?? table;
    const fields = [
      [t('privacy.data.where'), where],
      [t('privacy.data.text'), text],
    ] as const;
    return { kind: t('privacy.data.mention'), fields };
  });
  const told = entries.map((entry) => ({
    kind: t(`privacy.data.${entry.kind}`),
    fields: fieldsOf(entry, words),
  }));
  return [...told, ...named];
}

export function accessJson({ fund, day, items }: AccessData, { t }: Words): string {
  const told = items.map(({ kind, fields }) => ({
    [t('privacy.data.kind')]: kind,
    ...Object.fromEntries(fields),
  }));
  const file = {
    [t('privacy.data.fund')]: fund,
    [t('privacy.data.made')]: day,
    [t('privacy.data.items')]: told,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A line for each field; lines of one thing bear the same number. */
export function accessCsv({ items }: AccessData, { t }: Words): string {
  const header = [
    t('privacy.data.number'),
    t('privacy.data.kind'),
    t('privacy.data.field'),
    t('privacy.data.value'),
  ];
  const lines = items.flatMap(({ kind, fields }, index) =>
    fields.map(([name, value]) => [index + 1, kind, name, cellOf(value)] as const),
  );
  return writeCsv(header, lines);
}

/** What went out is a figure, which a spreadsheet takes for no formula. */
function cellOf(value: string): CsvCell {
  return /^-\d+\.\d\d$/.test(value) ? { exact: value } : value;
}

function fieldsOf(entry: AccessEntry, { t }: Words): AccessItem['fields'] {
  const amount = (cents: Cents) => amountField(cents, t);
  switch (entry.kind) {
    case 'person':
      return personFields(entry, t);
    case 'contactOf':
      return [[t('privacy.data.of'), entry.name]];
    case 'account':
      return [
        [t('privacy.data.of'), entry.of],
        ['IBAN', entry.iban],
        [t('privacy.data.holder'), entry.holder],
      ];
    case 'plan':
      return [
        [t('privacy.data.number'), String(entry.number)],
        [t('privacy.data.receivedOn'), entry.receivedOn],
        [t('privacy.data.title'), entry.title],
        [t('privacy.data.summary'), entry.summary],
      ];
    case 'gift':
      return giftFields(entry, t);
    case 'received':
      return [
        [t('privacy.data.day'), entry.day],
        amount(entry.amount),
        [t('privacy.data.entry'), String(entry.number)],
      ];
    case 'paid':
      return [
        [t('privacy.data.day'), entry.day],
        amount(entry.amount),
        [t('privacy.data.reference'), entry.reference],
      ];
    case 'born':
      return [[t('privacy.data.day'), entry.day]];
    case 'claim':
      return claimFields(entry, t);
    case 'bank':
      return bankFields(entry, t);
    case 'signs':
    case 'checked':
    case 'ordered':
      return paymentFields(entry, t);
    case 'inPanel':
    case 'interest':
      return panelFields(entry, t);
  }
}

type EntryOf<Kind extends AccessEntry['kind']> = Extract<AccessEntry, { kind: Kind }>;

function giftFields(entry: EntryOf<'gift'>, t: Words['t']): AccessItem['fields'] {
  return [
    [t('privacy.data.promisedOn'), entry.promisedOn],
    amountField(entry.amount, t),
    [t('privacy.data.title'), entry.title],
    [t('privacy.data.terms'), entry.terms],
  ];
}

function personFields({ person }: EntryOf<'person'>, t: Words['t']): AccessItem['fields'] {
  return [
    [t('people.personName'), person.name],
    [t('people.email'), person.email ?? ''],
    [t('people.phone'), person.phone ?? ''],
  ];
}

function paymentFields(entry: PaymentsTold, t: Words['t']): AccessItem['fields'] {
  switch (entry.kind) {
    case 'signs':
      return [
        [t('payments.role'), t(`payments.role.${entry.role}`)],
        [t('payments.signsFrom'), entry.from],
        [t('payments.signsUntil'), entry.until ?? ''],
        [t('payments.interests'), entry.interests.join('; ')],
      ];
    case 'checked':
      return [
        [t('privacy.data.day'), entry.day],
        [t('payments.checkResult'), t(`payments.result.${entry.result}`)],
        [t('privacy.data.holder'), entry.holder],
        ['IBAN', entry.iban],
      ];
    case 'ordered':
      return [
        [t('privacy.data.day'), entry.day],
        [t('privacy.data.amount'), decimals(entry.amount)],
        [t('privacy.data.holder'), entry.holder],
        ['IBAN', entry.iban],
        [t('privacy.data.description'), entry.text],
      ];
  }
}

function panelFields(entry: PanelTold, t: Words['t']): AccessItem['fields'] {
  if (entry.kind === 'inPanel') {
    return [
      [t('panel.role'), t(`panel.role.${entry.role}`)],
      [t('panel.from'), entry.from],
      [t('panel.until'), entry.until ?? ''],
    ];
  }
  return [
    [t('privacy.data.day'), entry.day],
    [t('panel.initiative'), entry.initiative],
    [t('panel.tie'), t(`panel.tie.${entry.tie}`)],
    [t('panel.what'), entry.what],
  ];
}

function claimFields(entry: EntryOf<'claim'>, t: Words['t']): AccessItem['fields'] {
  return [
    [t('privacy.data.number'), String(entry.number)],
    [t('privacy.data.day'), entry.day],
    amountField(entry.amount, t),
    [t('privacy.data.description'), entry.description],
    ['IBAN', entry.iban ?? ''],
    [t('privacy.data.receipts'), String(entry.receipts)],
    [t('privacy.data.reason'), entry.reason],
  ];
}

function bankFields(entry: EntryOf<'bank'>, t: Words['t']): AccessItem['fields'] {
  return [
    [t('privacy.data.day'), entry.day],
    amountField(entry.amount, t),
    [t('privacy.data.counterName'), entry.name],
    [t('privacy.data.counterAccount'), entry.account],
    [t('privacy.data.description'), entry.description],
  ];
}

function amountField(amount: Cents, t: Words['t']): readonly [name: string, value: string] {
  return [t('privacy.data.amount'), decimals(amount)];
}

/** `1234.50` */
function decimals(amount: Cents): string {
  return (amount / 100).toFixed(2);
}
