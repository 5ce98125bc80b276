/** Two who may sign on one day bear different names: else one person could sign as two (P1). */
import type { Day } from '../../kernel/dates';
import type { Person } from '../people/person';
import type { Signatory } from '../people/signatory';
import { isSamePerson } from './signing';

export interface KnownSignatories {
  readonly signatories: readonly Signatory[];
  readonly persons: readonly Person[];
}

export interface Term {
  readonly name: string;
  readonly from: Day;
  readonly until: Day | null;
}

/** The name as it stands there; null where nobody of that name may sign in this time. */
export function namesakeOf({ signatories, persons }: KnownSignatories, term: Term): string | null {
  const names = new Map(persons.map(({ id, name }) => [id, name]));
  const other = signatories.find(
    (one) => overlaps(one, term) && isSamePerson(names.get(one.personId) ?? '', term.name),
  );
  return other === undefined ? null : (names.get(other.personId) ?? null);
}

function overlaps(a: Pick<Term, 'from' | 'until'>, b: Pick<Term, 'from' | 'until'>): boolean {
  return (a.until === null || b.from <= a.until) && (b.until === null || a.from <= b.until);
}
