/** Claims as rows and in words: who, what, where it stands, and what waits. */
import { type Claim, type ClaimStatus, dayOfClaim } from '@shared/domain/expenses/claim';
import type { VolunteerId } from '@shared/domain/expenses/volunteer';
import type { Person, PersonId } from '@shared/domain/people/person';
import type { Day } from '@shared/kernel/dates';
import { type Cents, sumOf } from '@shared/kernel/money';
import type { ClaimBook } from '../../data/queries/expenses';
import type { StatusTone } from '../../ui/StatusBadge';

export interface ClaimRow {
  readonly claim: Claim;
  /** null once the person was erased. */
  readonly name: string | null;
  readonly day: Day;
}

export const CLAIM_TONES: Readonly<Record<ClaimStatus, StatusTone>> = {
  handedIn: 'wait',
  approved: 'busy',
  paid: 'done',
  refused: 'stop',
};

/** The newest first. */
export function claimRows({ claims, persons }: ClaimBook): ClaimRow[] {
  return claims
    .map((claim) => ({ claim, name: nameOf(claim.personId, persons), day: dayOfClaim(claim) }))
    .sort((a, b) => b.claim.number - a.claim.number);
}

export function nameOf(id: PersonId, persons: ReadonlyMap<PersonId, Person>): string | null {
  return persons.get(id)?.name ?? null;
}

export interface Waiting {
  readonly count: number;
  readonly amount: Cents;
}

export function waiting(claims: readonly Claim[], status: ClaimStatus): Waiting {
  const own = claims.filter(({ state }) => state.status === status);
  return { count: own.length, amount: sumOf(own, ({ amount }) => amount) };
}

/** The account that this volunteer's latest other claim was to be paid to; null: there is none. */
export function latestIban(claims: readonly Claim[], personId: PersonId, other: Claim | null): Claim['iban'] {
  return (
    claims
      .filter((claim) => claim.personId === personId && claim.id !== other?.id && claim.iban !== null)
      .reduce<Claim | null>(
        (last, claim) => (last === null || claim.number > last.number ? claim : last),
        null,
      )?.iban ?? null
  );
}

export interface VolunteerChoice {
  readonly value: VolunteerId;
  readonly label: string;
}

/** Who is known, by name; without one where that one may not decide. */
export function volunteerChoices(
  { volunteers, persons }: Pick<ClaimBook, 'volunteers' | 'persons'>,
  without: PersonId | null,
): VolunteerChoice[] {
  return volunteers
    .filter(({ personId }) => personId !== without)
    .flatMap(({ id, personId }) => {
      const name = nameOf(personId, persons);
      return name === null ? [] : [{ value: id, label: name }];
    })
    .sort((a, b) => a.label.localeCompare(b.label));
}
