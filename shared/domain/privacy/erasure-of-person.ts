/** Erasure of a person: of the person's own row, of the gifts of a private giver, and wherever the person is contact. */
import type { Day } from '../../kernel/dates';
import { ERASED, put } from '../action';
import { type Contribution, contributionTable } from '../funds/contribution';
import { type Giver, giverTable } from '../funds/giver';
import { type Person, personTable } from '../people/person';
import { signatoryTable } from '../people/signatory';
import { stillKeptUntil } from './bookkeeping';
import {
  bookedDays,
  contributionsOf,
  type ErasureBook,
  giverKeptUntil,
  signatoriesOf,
  signingDays,
} from './erasure-book';
import { type ErasureLine, type ErasurePlan, type Fate, joined, NO_ERASURE } from './erasure-line';
import { conflictErasure, isStillInPanel } from './erasure-of-member';
import { hasOpenClaim, paidDaysOf, volunteerErasure } from './erasure-of-volunteer';

/** The person, and what was given by or through the person; initiatives are another file's. */
export function personErasure(book: ErasureBook, person: Person, today: Day): ErasurePlan {
  const own = book.givers.filter((giver) => giver.kind === 'privatePerson' && giver.personId === person.id);
  const through = book.givers.filter(
    (giver) => giver.kind !== 'privatePerson' && giver.contactId === person.id,
  );
  const until = own.reduce<Day | null>((latest, giver) => {
    const kept = giverKeptUntil(book, giver.id, today);
    return kept !== null && (latest === null || kept > latest) ? kept : latest;
  }, null);
  const name = nameFate(book, person, { until, today });
  return joined([
    name.kind === 'kept' ? keptName(book, person, name) : removedPerson(person),
    volunteerErasure(book, { person, name }, today),
    conflictErasure(book, { person, name }),
    ...own.map((giver) => giftsErasure(book, giver, today)),
    ...through.map(contactTakenFrom),
  ]);
}

function removedPerson(person: Person): ErasurePlan {
  return {
    lines: [lineOf(person, ['name', ...reachOf(person)], { kind: 'removed' })],
    puts: [],
    removals: [{ table: personTable.name, id: person.id }],
    forgets: [person.id],
  };
}

/** `until`: the last day on which the books must tell whose gift it was; null: there was none, or it is over. */
function nameFate(
  book: ErasureBook,
  person: Person,
  { until, today }: { readonly until: Day | null; readonly today: Day },
): Fate {
  if (isStillInPanel(book, person, today)) return { kind: 'kept', because: 'inPanel', until: null };
  if (hasOpenClaim(book, person)) return { kind: 'kept', because: 'unsettled', until: null };
  const paid = stillKeptUntil([...paidDaysOf(book, person), ...signingDays(book, person.id, today)], today);
  const last = until !== null && (paid === null || until > paid) ? until : paid;
  return last === null ? { kind: 'removed' } : { kind: 'kept', because: 'bookkeeping', until: last };
}

function keptName(book: ErasureBook, person: Person, fate: Fate): ErasurePlan {
  const kept = lineOf(person, ['name'], fate);
  const reach = reachOf(person);
  if (reach.length === 0) return { ...NO_ERASURE, lines: [kept] };
  return {
    lines: [lineOf(person, reach, { kind: 'erased' }), kept],
    // With a new key the code and the interests of who signs are written again.
    puts: [
      put(personTable, { ...person, email: null, phone: null }),
      ...signatoriesOf(book, person.id).map((row) => put(signatoryTable, row)),
    ],
    removals: [],
    forgets: [person.id],
  };
}

function reachOf(person: Person): ('email' | 'phone')[] {
  return (['email', 'phone'] as const).filter((part) => person[part] !== null);
}

function lineOf(person: Person, parts: ErasureLine['parts'], fate: ErasureLine['fate']): ErasureLine {
  return { table: 'persons', id: person.id, label: person.name, parts, fate };
}

/** A private giver's row holds ids only. Its gifts keep amount and day; words about them go. */
function giftsErasure(book: ErasureBook, giver: Giver, today: Day): ErasurePlan {
  const gifts = contributionsOf(book, giver.id);
  const worded = gifts.filter((gift) => wordsOf(gift).length > 0);
  const lines = gifts.flatMap((gift): ErasureLine[] => {
    const until = stillKeptUntil([gift.promisedOn, ...bookedDays(book, gift)], today);
    const base = { table: 'contributions', id: gift.id, label: gift.title } as const;
    const words = wordsOf(gift);
    return [
      ...(words.length === 0 ? [] : [{ ...base, parts: words, fate: { kind: 'erased' } } as const]),
      { ...base, parts: ['figures'], fate: { kind: 'kept', because: 'bookkeeping', until } },
    ];
  });
  if (worded.length === 0) return { ...NO_ERASURE, lines };
  const bare = gifts.map((gift) => put(contributionTable, { ...gift, title: ERASED, terms: '' }));
  return { lines, puts: bare, removals: [], forgets: [giver.id] };
}

function wordsOf({ title, terms }: Contribution): ('title' | 'terms')[] {
  const words: ('title' | 'terms')[] = [];
  if (title !== ERASED) words.push('title');
  if (terms !== '') words.push('terms');
  return words;
}

function contactTakenFrom(giver: Giver): ErasurePlan {
  if (giver.kind === 'privatePerson') return NO_ERASURE;
  return {
    lines: [
      { table: 'givers', id: giver.id, label: giver.name, parts: ['contact'], fate: { kind: 'erased' } },
    ],
    puts: [put(giverTable, { ...giver, contactId: null })],
    removals: [],
    forgets: [],
  };
}
