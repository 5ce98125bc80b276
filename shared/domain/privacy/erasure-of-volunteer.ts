/** Erasure of what is known of a volunteer: claims with their receipts, and the birthday. What the books need stays. */
import type { Day } from '../../kernel/dates';
import { ERASED, type Put, put, type Removal } from '../action';
import { bareClaim, type Claim, claimTable, isIn } from '../expenses/claim';
import { claimReceiptTable } from '../expenses/claim-receipt';
import { volunteerTable } from '../expenses/volunteer';
import type { Person } from '../people/person';
import { stillKeptUntil } from './bookkeeping';
import type { ErasureBook } from './erasure-book';
import {
  type ErasureLine,
  type ErasurePart,
  type ErasurePlan,
  type Fate,
  joined,
  NO_ERASURE,
} from './erasure-line';

type Claims = Pick<ErasureBook, 'claims'>;

/** Days on which a claim was paid that this person handed in or approved: the books tell who did. */
export function paidDaysOf({ claims }: Claims, { id }: Person): Day[] {
  return claims.flatMap((claim) =>
    isIn(claim, 'paid') && (claim.personId === id || claim.state.approvedBy === id)
      ? [claim.state.paidOn]
      : [],
  );
}

/** Something that this person handed in, or approved, still waits. */
export function hasOpenClaim({ claims }: Claims, { id }: Person): boolean {
  return claims.some((claim) => {
    if (isIn(claim, 'approved') && claim.state.approvedBy === id) return true;
    return claim.personId === id && isOpen(claim);
  });
}

/** Every day on which this person handed in, approved or refused, or was paid. */
export function activeDaysOfVolunteer({ claims }: Claims, { id }: Person): Day[] {
  return claims.flatMap(({ personId, handedInOn, state }) => {
    const own = personId === id;
    return [
      ...(own ? [handedInOn] : []),
      ...('approvedBy' in state && (own || state.approvedBy === id) ? [state.approvedOn] : []),
      ...(state.status === 'paid' && own ? [state.paidOn] : []),
      ...(state.status === 'refused' && (own || state.refusedBy === id) ? [state.refusedOn] : []),
    ];
  });
}

/** `name`: what becomes of the name, with which the volunteer stands or goes. */
export function volunteerErasure(
  book: ErasureBook,
  { person, name }: { readonly person: Person; readonly name: Fate },
  today: Day,
): ErasurePlan {
  return joined([
    ...book.claims
      .filter(({ personId }) => personId === person.id)
      .map((claim) => claimErasure(claim, today)),
    ...book.volunteers
      .filter(({ personId }) => personId === person.id)
      .map((volunteer): ErasurePlan => {
        const base = { table: 'volunteers', id: volunteer.id, label: person.name } as const;
        const parts: ErasurePart[] = volunteer.bornOn === null ? [] : ['birthday'];
        const lines = parts.length === 0 ? [] : [{ ...base, parts, fate: name }];
        // Its birthday is sealed with the key of the person: what stays is written again with the new one.
        return name.kind === 'kept'
          ? { ...NO_ERASURE, lines, puts: [put(volunteerTable, volunteer)] }
          : { ...NO_ERASURE, lines, removals: [{ table: volunteerTable.name, id: volunteer.id }] };
      }),
  ]);
}

function isOpen({ state }: Claim): boolean {
  return state.status === 'handedIn' || state.status === 'approved';
}

function fateOf(claim: Claim, today: Day): Fate {
  if (isOpen(claim)) return { kind: 'kept', because: 'unsettled', until: null };
  const until = isIn(claim, 'paid') ? stillKeptUntil([claim.state.paidOn], today) : null;
  return until === null ? { kind: 'erased' } : { kind: 'kept', because: 'bookkeeping', until };
}

function claimErasure(claim: Claim, today: Day): ErasurePlan {
  const parts = partsOf(claim);
  if (parts.length === 0) return NO_ERASURE;
  const fate = fateOf(claim, today);
  const line: ErasureLine = { table: 'claims', id: claim.id, label: claim.description, parts, fate };
  if (fate.kind === 'kept') return { ...NO_ERASURE, lines: [line] };
  const puts: Put[] = [put(claimTable, bareClaim(claim))];
  const removals: Removal[] = claim.receiptIds.map((id) => ({ table: claimReceiptTable.name, id }));
  return { lines: [line], puts, removals, forgets: [claim.id] };
}

function partsOf({ description, iban, receiptIds }: Claim): ErasurePart[] {
  return [
    ...(description === ERASED ? [] : (['title'] as const)),
    ...(iban === null ? [] : (['account'] as const)),
    ...(receiptIds.length === 0 ? [] : (['receipts'] as const)),
  ];
}
