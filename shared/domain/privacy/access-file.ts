/** What the fund knows of one person or of how one initiative is reached (AVG art. 15), out of the same rows as an erasure. */
import type { Day } from '../../kernel/dates';
import type { Iban } from '../../kernel/iban';
import type { Cents } from '../../kernel/money';
import { type Claim, dayOfClaim, isIn } from '../expenses/claim';
import type { Contribution } from '../funds/contribution';
import type { Giver } from '../funds/giver';
import type { LedgerEntry } from '../funds/ledger-entry';
import type { Initiative } from '../people/initiative';
import type { Person } from '../people/person';
import { type AccessBook, type BankTold, bankToldOf } from './access-bank';
import { type PanelTold, panelToldOf } from './access-panel';
import { claimsOrderedOf, orderedOf, type PaymentsTold, signsOf } from './access-payments';
import type { ErasureSubject } from './erasure';
import { contributionsOf } from './erasure-book';

export type AccessEntry =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'contactOf'; readonly name: string }
  | { readonly kind: 'account'; readonly of: string; readonly holder: string; readonly iban: Iban }
  | {
      readonly kind: 'plan';
      readonly number: number;
      readonly title: string;
      readonly summary: string;
      readonly receivedOn: Day;
    }
  | {
      readonly kind: 'gift';
      readonly title: string;
      readonly amount: Cents;
      readonly promisedOn: Day;
      readonly terms: string;
    }
  | { readonly kind: 'received'; readonly day: Day; readonly number: number; readonly amount: Cents }
  | { readonly kind: 'paid'; readonly day: Day; readonly amount: Cents; readonly reference: string }
  | { readonly kind: 'born'; readonly day: Day }
  | {
      readonly kind: 'claim';
      readonly number: number;
      readonly day: Day;
      readonly amount: Cents;
      readonly description: string;
      readonly iban: Iban | null;
      readonly receipts: number;
      /** Why it was refused; empty where it was not. */
      readonly reason: string;
    }
  | PaymentsTold
  | PanelTold
  | BankTold;

/** In the order in which it is read; empty when nobody is known by that id. */
export function accessFile(book: AccessBook, subject: ErasureSubject): AccessEntry[] {
  const initiative =
    subject.kind === 'initiative' ? book.initiatives.find(({ id }) => id === subject.id) : undefined;
  const personId = subject.kind === 'person' ? subject.id : (initiative?.contactId ?? null);
  const person = book.persons.find(({ id }) => id === personId);
  const reached = book.initiatives.filter(
    (row) => row.id === initiative?.id || (person !== undefined && row.contactId === person.id),
  );
  return [
    ...(person === undefined ? [] : ofPerson(book, person)),
    ...reached.flatMap((row) => ofInitiative(book, row)),
  ];
}

function ofPerson(book: AccessBook, person: Person): AccessEntry[] {
  return [
    { kind: 'person', person },
    ...book.givers.flatMap((giver) => ofGiver(book, giver, person)),
    ...ofVolunteer(book, person),
    ...signsOf(book, person),
    ...panelToldOf(book, person),
  ];
}

function ofGiver(book: AccessBook, giver: Giver, { id }: Person): AccessEntry[] {
  if (giver.kind !== 'privatePerson') {
    return giver.contactId === id ? [{ kind: 'contactOf', name: giver.name }] : [];
  }
  if (giver.personId !== id) return [];
  const gifts = contributionsOf(book, giver.id);
  return [
    ...gifts.flatMap((gift) => [giftOf(gift), ...receiptsOf(book, gift)]),
    ...bankToldOf(
      book,
      gifts.flatMap((gift) => receiptEntries(book, gift)),
    ),
  ];
}

function ofVolunteer(book: AccessBook, person: Person): AccessEntry[] {
  const { id } = person;
  const claims = book.claims.filter(({ personId }) => personId === id);
  const paid = new Set<string>(claims.flatMap((claim) => (isIn(claim, 'paid') ? [claim.state.entryId] : [])));
  return [
    ...book.volunteers.flatMap(({ personId, bornOn }): AccessEntry[] =>
      personId === id && bornOn !== null ? [{ kind: 'born', day: bornOn }] : [],
    ),
    ...claims.map(claimTold),
    ...claimsOrderedOf(book, person),
    ...bankToldOf(
      book,
      book.entries.filter((entry) => paid.has(entry.id)),
    ),
  ];
}

function claimTold(claim: Claim): AccessEntry {
  const { number, amount, description, iban, receiptIds, state } = claim;
  return {
    kind: 'claim',
    number,
    day: dayOfClaim(claim),
    amount,
    description,
    iban,
    receipts: receiptIds.length,
    reason: state.status === 'refused' ? state.reason : '',
  };
}

function giftOf({ title, amount, promisedOn, terms }: Contribution): AccessEntry {
  return { kind: 'gift', title, amount, promisedOn, terms };
}

function receiptEntries({ entries }: AccessBook, gift: Contribution): LedgerEntry[] {
  return entries.filter(
    ({ kind, lines }) => kind === 'receipt' && lines.some(({ source }) => source === gift.id),
  );
}

function receiptsOf(book: AccessBook, gift: Contribution): AccessEntry[] {
  return receiptEntries(book, gift).flatMap(({ day, number, lines }) =>
    lines
      .filter(({ source, amount }) => source === gift.id && amount > 0)
      .map(({ amount }): AccessEntry => ({ kind: 'received', day, number, amount })),
  );
}

function ofInitiative(book: AccessBook, initiative: Initiative): AccessEntry[] {
  const { id, name, bankAccount } = initiative;
  const plans = book.applications.filter(({ initiativeId }) => initiativeId === id);
  const grants = new Set<string>(
    book.grants.filter(({ initiativeId }) => initiativeId === id).map((row) => row.id),
  );
  const paid = book.payments.filter(({ grantId }) => grants.has(grantId));
  const moved = book.entries.filter(
    ({ kind, lines }) =>
      (kind === 'payment' || kind === 'return') &&
      lines.some(({ subject }) => subject !== null && grants.has(subject.id)),
  );
  return [
    { kind: 'contactOf', name },
    ...(bankAccount === null ? [] : [{ kind: 'account', of: name, ...bankAccount } as const]),
    ...orderedOf(book, initiative),
    ...plans.map(
      ({ number, title, summary, receivedOn }): AccessEntry => ({
        kind: 'plan',
        number,
        title,
        summary,
        receivedOn,
      }),
    ),
    ...paid.map(
      ({ paidOn, amount, reference }): AccessEntry => ({ kind: 'paid', day: paidOn, amount, reference }),
    ),
    ...bankToldOf(book, moved),
  ];
}
