/** People, an erasure and an access file in words. */
import { shownAccount } from '@shared/domain/bank/bank-account';
import type { BankTold } from '@shared/domain/privacy/access-bank';
import type { AccessEntry } from '@shared/domain/privacy/access-file';
import type { PanelTold } from '@shared/domain/privacy/access-panel';
import type { PaymentsTold } from '@shared/domain/privacy/access-payments';
import type { ErasureBook } from '@shared/domain/privacy/erasure-book';
import type { ErasureLine } from '@shared/domain/privacy/erasure-line';
import { formatIban } from '@shared/kernel/iban';
import type { Mention } from '../../data/queries/privacy';
import type { Words } from '../../ui/words';

/** A person with what it is to the fund, or an initiative with what is known of it. */
export interface SubjectRow {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

export function personRows(
  { persons, givers, initiatives, volunteers, panelMembers }: ErasureBook,
  { t, list }: Words,
): SubjectRow[] {
  return persons.map(({ id, name }) => {
    const roles = [
      ...givers.flatMap((giver) => {
        if (giver.kind === 'privatePerson') return giver.personId === id ? [t('privacy.role.giver')] : [];
        return giver.contactId === id ? [t('privacy.role.contactOf', { of: giver.name })] : [];
      }),
      ...initiatives
        .filter(({ contactId }) => contactId === id)
        .map((initiative) => t('privacy.role.contactOf', { of: initiative.name })),
      ...(volunteers.some(({ personId }) => personId === id) ? [t('privacy.role.volunteer')] : []),
      ...(panelMembers.some(({ personId }) => personId === id) ? [t('privacy.role.panel')] : []),
    ];
    return { id, name, role: roles.length === 0 ? t('privacy.role.none') : list(roles) };
  });
}

export function initiativeRows({ persons, initiatives }: ErasureBook, { t, list }: Words): SubjectRow[] {
  const names = new Map(persons.map((person) => [person.id, person.name]));
  return initiatives.map(({ id, name, contactId, bankAccount }) => {
    const contact = contactId === null ? undefined : names.get(contactId);
    const known = [
      ...(contact === undefined ? [] : [t('privacy.known.contact', { name: contact })]),
      ...(bankAccount === null ? [] : [t('privacy.known.account')]),
    ];
    return { id, name, role: known.length === 0 ? t('privacy.known.plans') : list(known) };
  });
}

export interface ErasureRow {
  readonly id: string;
  readonly where: string;
  readonly parts: string;
  readonly fate: string;
}

export function erasureRows(lines: readonly ErasureLine[], words: Words): ErasureRow[] {
  const { t, list } = words;
  return lines.map((line, index) => ({
    id: `${index}`,
    where: `${t(`data.table.${line.table}`)}: ${line.label}`,
    parts: list(line.parts.map((part) => t(`privacy.part.${part}`))),
    fate: fateWords(line, words),
  }));
}

function fateWords({ fate }: ErasureLine, { t, shortDay }: Words): string {
  if (fate.kind !== 'kept') return t(`privacy.fate.${fate.kind}`);
  if (fate.because !== 'bookkeeping') return t(`privacy.fate.${fate.because}`);
  return fate.until === null
    ? t('privacy.fate.figuresOnly')
    : t('privacy.fate.bookkeeping', { day: shortDay(fate.until) });
}

export interface AccessRow {
  readonly id: string;
  readonly what: string;
  readonly value: string;
}

export function accessRows(
  entries: readonly AccessEntry[],
  mentions: readonly Mention[],
  words: Words,
): AccessRow[] {
  const told = entries.flatMap((entry) => entryWords(entry, words));
  const named = mentions.map(({ table, text }): readonly [string, string] => [
    words.t('privacy.accessMention', { table: words.forCode(`data.table.${table}`, {}) ?? table }),
    text,
  ]);
  return [...told, ...named].map(([what, value], index) => ({ id: `${index}`, what, value }));
}

type Told = readonly [what: string, value: string];

function entryWords(entry: AccessEntry, { t, shortDay, euro }: Words): Told[] {
  switch (entry.kind) {
    case 'person': {
      const { name, email, phone } = entry.person;
      return [
        [t('people.personName'), name],
        [t('people.email'), email ?? '–'],
        [t('people.phone'), phone ?? '–'],
      ];
    }
    case 'contactOf':
      return [[t('privacy.accessContactOf'), entry.name]];
    case 'account': {
      const { of, iban, holder } = entry;
      const value = t('privacy.accessHolder', { iban: formatIban(iban), holder });
      return [[t('privacy.accessAccount', { of }), value]];
    }
    case 'plan': {
      const { number, receivedOn, title, summary } = entry;
      const what = t('privacy.accessPlan', { number, day: shortDay(receivedOn) });
      return [[what, sentences([title, summary])]];
    }
    case 'gift': {
      const { promisedOn, amount, title, terms } = entry;
      const what = t('privacy.accessGift', { day: shortDay(promisedOn) });
      return [[what, sentences([euro(amount), title, terms])]];
    }
    case 'received': {
      const { day, number, amount } = entry;
      const value = t('privacy.accessReceivedWhat', { amount: euro(amount), number });
      return [[t('privacy.accessReceived', { day: shortDay(day) }), value]];
    }
    case 'paid':
      return [
        [
          t('privacy.accessPaid', { day: shortDay(entry.day) }),
          sentences([euro(entry.amount), entry.reference]),
        ],
      ];
    case 'signs':
    case 'checked':
    case 'ordered':
      return paymentWords(entry, { t, shortDay, euro });
    case 'inPanel':
    case 'interest':
      return panelWords(entry, { t, shortDay });
    case 'born':
      return [[t('privacy.accessBorn'), shortDay(entry.day)]];
    case 'claim': {
      const { number, day, amount, description, iban, receipts, reason } = entry;
      const account = iban === null ? '' : formatIban(iban);
      const photos = receipts === 0 ? '' : t('privacy.accessReceipts', { n: receipts });
      const value = sentences([euro(amount), description, account, photos, reason]);
      return [[t('privacy.accessClaim', { number, day: shortDay(day) }), value]];
    }
    case 'bank':
      return bankWords(entry, { t, shortDay, euro });
  }
}

function bankWords(
  { day, amount, name, account, description }: BankTold,
  { t, shortDay, euro }: Pick<Words, 't' | 'shortDay' | 'euro'>,
): Told[] {
  const value = sentences([euro(amount), name, shownAccount(account), description]);
  return [[t('privacy.accessBank', { day: shortDay(day) }), value]];
}

function paymentWords(
  entry: PaymentsTold,
  { t, shortDay, euro }: Pick<Words, 't' | 'shortDay' | 'euro'>,
): Told[] {
  switch (entry.kind) {
    case 'signs': {
      const { role, from, until, interests } = entry;
      const term = until === null ? shortDay(from) : `${shortDay(from)} – ${shortDay(until)}`;
      return [[t('privacy.data.signs'), sentences([t(`payments.role.${role}`), term, ...interests])]];
    }
    case 'checked': {
      const { day, result, holder, iban } = entry;
      const value = sentences([t(`payments.result.${result}`), shortDay(day), holder, formatIban(iban)]);
      return [[t('privacy.data.checked'), value]];
    }
    case 'ordered': {
      const { day, amount, holder, iban, text } = entry;
      const value = sentences([shortDay(day), euro(amount), holder, formatIban(iban), text]);
      return [[t('privacy.data.ordered'), value]];
    }
  }
}

function panelWords(entry: PanelTold, { t, shortDay }: Pick<Words, 't' | 'shortDay'>): Told[] {
  if (entry.kind === 'inPanel') {
    const { role, from, until } = entry;
    const term = until === null ? shortDay(from) : `${shortDay(from)} – ${shortDay(until)}`;
    return [[t('privacy.data.inPanel'), sentences([t(`panel.role.${role}`), term])]];
  }
  const { day, tie, initiative, what } = entry;
  return [[t('privacy.data.interest'), sentences([shortDay(day), initiative, t(`panel.tie.${tie}`), what])]];
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

/** As it is saved: a line for each thing that is known. */
export function accessText(title: string, rows: readonly AccessRow[]): string {
  return [title, '', ...rows.map(({ what, value }) => `${what}: ${value}`), ''].join('\r\n');
}
