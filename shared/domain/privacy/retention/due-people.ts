/** Whose clock ran out among people: contacts, private givers, and who claimed or approved costs. */
import type { Day } from '../../../kernel/dates';
import type { Contribution } from '../../funds/contribution';
import type { Giver } from '../../funds/giver';
import type { Person } from '../../people/person';
import { bookkeepingUntil } from '../bookkeeping';
import { bookedDays, contributionsOf, type ErasureBook, signatoriesOf } from '../erasure-book';
import { type ErasurePart, type ErasurePlan, joined } from '../erasure-line';
import { initiativeErasure } from '../erasure-of-initiative';
import { activeDaysOfMember, isStillInPanel } from '../erasure-of-member';
import { personErasure } from '../erasure-of-person';
import { activeDaysOfVolunteer, hasOpenClaim, paidDaysOf } from '../erasure-of-volunteer';
import { termOf } from './chosen-terms';
import { type DueContext, type Going, lineWhenDue, recordedOn } from './due-context';
import { activeDays } from './due-groups';
import type { RetentionLine, RetentionPart } from './retention-line';
import { bookYearEnd, dueSince, latestOf } from './term';

export function duePeople(context: DueContext): RetentionLine[] {
  return context.book.persons.flatMap((person) => duePerson(context, person));
}

/**
 * What goes of a person on this day: as an erasure, but for accounts, which have a clock of their own. `asOf`: a day on
 * which the books still ask for what must stay.
 */
export function personRemoval(book: ErasureBook, person: Person, asOf: Day): ErasurePlan {
  const reached = book.initiatives.filter(({ contactId }) => contactId === person.id);
  return joined([
    personErasure(book, person, asOf),
    ...reached.map((initiative) =>
      initiativeErasure(book, { initiative, parts: { contact: true, account: false } }, asOf),
    ),
  ]);
}

function duePerson(context: DueContext, person: Person): RetentionLine[] {
  const { book } = context;
  if (isPersonOpen(context, person)) return [];
  const subject = { table: 'persons', id: person.id };
  const from = lastActiveOfPerson(book, person) ?? recordedOn(person);
  const kind = kindOf(book, person);
  if (kind === 'contact') {
    const candidate = { kind, clock: 'personal', subject, from } as const;
    return lineWhenDue(context, candidate, () => goingOf(personRemoval(book, person, context.today)));
  }
  const going = () => goingOf(personRemoval(book, person, dayForBooks(context, person)));
  const last = latestOf(bookedDaysOf(book, person));
  return last !== null && areBooksOver(context, kind, last)
    ? lineWhenDue(context, { kind, clock: 'facts', subject, from: bookYearEnd(last) }, going)
    : lineWhenDue(context, { kind, clock: 'personal', subject, from }, going);
}

/** What has a person kept longest: a gift, a claim, or nothing but being reached. */
function kindOf(book: ErasureBook, person: Person): 'contact' | 'privateGiver' | 'claimant' {
  if (ownGivers(book, person).length > 0) return 'privateGiver';
  return book.volunteers.some(({ personId }) => personId === person.id) ? 'claimant' : 'contact';
}

type Dated = Pick<DueContext, 'book' | 'today'>;

function areBooksOver({ book, today }: Dated, kind: ReturnType<typeof kindOf>, last: Day): boolean {
  const term = termOf(book.chosen, kind, 'facts');
  return term !== null && dueSince(bookYearEnd(last), term) <= today;
}

/** Today; where the fund keeps a name longer than the law, the last day on which the law itself has it kept. */
export function dayForBooks(dated: Dated, person: Person): Day {
  const last = latestOf(bookedDaysOf(dated.book, person));
  if (last === null || areBooksOver(dated, kindOf(dated.book, person), last)) return dated.today;
  const lawful = bookkeepingUntil(last);
  if (dated.today < lawful) return dated.today;
  return lawful;
}

function goingOf({ lines }: ErasurePlan): Going {
  const gone = lines.filter(({ fate }) => fate.kind !== 'kept');
  const parts = new Set<ErasurePart>(gone.flatMap((line) => line.parts));
  return {
    parts: [...parts].filter(isRetentionPart),
    rows: gone.map(({ table, id }) => ({ table, id })),
  };
}

/** Figures and texts of a plan never go with a person. */
function isRetentionPart(part: ErasurePart): part is ErasurePart & RetentionPart {
  return part !== 'figures' && part !== 'texts';
}

function ownGivers({ givers }: ErasureBook, { id }: Person): Giver[] {
  return givers.filter((giver) => giver.kind === 'privatePerson' && giver.personId === id);
}

function giversOf({ givers }: ErasureBook, { id }: Person): Giver[] {
  return givers.filter((giver) => (giver.kind === 'privatePerson' ? giver.personId : giver.contactId) === id);
}

function giftsOf(book: ErasureBook, person: Person): Contribution[] {
  return giversOf(book, person).flatMap((giver) => contributionsOf(book, giver.id));
}

/** Days on which money came from this person or went by this person's claims. */
function bookedDaysOf(book: ErasureBook, person: Person): Day[] {
  const gifts = new Set<string>(
    ownGivers(book, person).flatMap((giver) => contributionsOf(book, giver.id).map(({ id }) => id)),
  );
  const received = book.entries.filter(
    ({ kind, lines }) => kind === 'receipt' && lines.some(({ source }) => gifts.has(source)),
  );
  return [...received.map(({ day }) => day), ...paidDaysOf(book, person)];
}

function isPersonOpen({ book, today, openInitiatives, openGifts }: DueContext, person: Person): boolean {
  const reached = book.initiatives.filter(({ contactId }) => contactId === person.id);
  return (
    reached.some(({ id }) => openInitiatives.has(id)) ||
    giftsOf(book, person).some(({ id }) => openGifts.has(id)) ||
    hasOpenClaim(book, person) ||
    isStillInPanel(book, person, today) ||
    signatoriesOf(book, person.id).some(({ until }) => until === null || until >= today)
  );
}

function lastActiveOfPerson(book: ErasureBook, person: Person): Day | null {
  const reached = book.initiatives.filter(({ contactId }) => contactId === person.id);
  return latestOf([
    ...reached.flatMap((initiative) => activeDays(book, initiative)),
    ...giftsOf(book, person).flatMap((gift) => [gift.promisedOn, ...bookedDays(book, gift)]),
    ...activeDaysOfVolunteer(book, person),
    ...activeDaysOfMember(book, person),
  ]);
}
