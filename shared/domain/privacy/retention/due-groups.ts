/** Whose clock ran out among groups: initiatives, who was paid, and words about the gifts of organisations. */
import type { Day } from '../../../kernel/dates';
import { ERASED } from '../../action';
import type { Giver } from '../../funds/giver';
import type { Initiative } from '../../people/initiative';
import { bookedDays, contributionsOf, type ErasureBook } from '../erasure-book';
import { chosen } from './bare-rows';
import { type DueContext, lineWhenDue, recordedOn } from './due-context';
import type { RetentionLine } from './retention-line';
import { bookYearEnd, latestOf } from './term';

export function dueGroups(context: DueContext): RetentionLine[] {
  const { initiatives, givers } = context.book;
  return [
    ...givers.flatMap((giver) => dueGifts(context, giver)),
    ...initiatives.flatMap((initiative) => dueInitiative(context, initiative)),
  ];
}

/** Every day on which something happened with the plans and awards of this initiative. */
export function activeDays(book: ErasureBook, { id }: Initiative): Day[] {
  const grants = book.grants.filter(({ initiativeId }) => initiativeId === id);
  const paid = book.payments.filter(({ grantId }) => grants.some((grant) => grant.id === grantId));
  return [
    ...book.applications
      .filter(({ initiativeId }) => initiativeId === id)
      .flatMap(({ receivedOn, scan, state }) => [
        receivedOn,
        ...(scan === null
          ? []
          : [scan.startedOn, ...(scan.outcome === null ? [] : [scan.outcome.answeredOn])]),
        ...(state.status === 'declined' ? [state.declinedOn] : []),
        ...(state.status === 'withdrawn' ? [state.withdrawnOn] : []),
      ]),
    ...grants.flatMap(({ awardedOn, state }) => [
      awardedOn,
      ...(state.status === 'settled' ? [state.settledOn] : []),
    ]),
    ...paid.map(({ paidOn }) => paidOn),
  ];
}

/** Account first, name later. Who was paid stays in the books for as long as the law says. */
function dueInitiative(context: DueContext, initiative: Initiative): RetentionLine[] {
  const { book, openInitiatives } = context;
  if (openInitiatives.has(initiative.id)) return [];
  const subject = { table: 'initiatives', id: initiative.id };
  const grants = book.grants.filter(({ initiativeId }) => initiativeId === initiative.id);
  const paid = latestOf(
    book.payments.filter(({ grantId }) => grants.some(({ id }) => id === grantId)).map((row) => row.paidOn),
  );
  const settled = latestOf(
    grants.flatMap(({ state }) => (state.status === 'settled' ? [state.settledOn] : [])),
  );
  const active = latestOf(activeDays(book, initiative)) ?? recordedOn(initiative);
  const account = () => ({ parts: chosen({ account: initiative.bankAccount !== null }), rows: [subject] });
  const name = () => ({ parts: chosen({ name: initiative.name !== ERASED }), rows: [subject] });
  if (paid === null) {
    return [
      ...lineWhenDue(context, { kind: 'initiative', clock: 'personal', subject, from: active }, account),
      ...lineWhenDue(context, { kind: 'initiative', clock: 'facts', subject, from: active }, name),
    ];
  }
  const closed = bookYearEnd(latestOf([paid, ...(settled === null ? [] : [settled])]) ?? paid);
  return [
    ...lineWhenDue(context, { kind: 'payee', clock: 'personal', subject, from: bookYearEnd(paid) }, account),
    ...lineWhenDue(context, { kind: 'payee', clock: 'facts', subject, from: closed }, name),
  ];
}

/** Words about the gifts of an organisation; those of a private giver go with the person. */
function dueGifts(context: DueContext, giver: Giver): RetentionLine[] {
  if (giver.kind === 'privatePerson') return [];
  const { book, openGifts } = context;
  return contributionsOf(book, giver.id).flatMap((gift) => {
    if (openGifts.has(gift.id)) return [];
    const last = latestOf([gift.promisedOn, ...bookedDays(book, gift)]);
    const subject = { table: 'contributions', id: gift.id };
    const candidate = {
      kind: 'gift',
      clock: 'facts',
      subject,
      from: last === null ? null : bookYearEnd(last),
    } as const;
    const parts = chosen({ title: gift.title !== ERASED, terms: gift.terms !== '' });
    return lineWhenDue(context, candidate, () => ({ parts, rows: [subject] }));
  });
}
