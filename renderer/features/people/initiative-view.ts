/** Initiatives as rows, and the plans of one. */
import type { Application } from '@shared/domain/applications/application';
import type { Initiative, InitiativeId } from '@shared/domain/people/initiative';
import type { Person, PersonId } from '@shared/domain/people/person';

export interface InitiativeRow {
  readonly initiative: Initiative;
  readonly contactName: string | null;
  readonly planCount: number;
}

export interface InitiativeSources {
  readonly initiatives: readonly Initiative[];
  readonly persons: ReadonlyMap<PersonId, Person>;
  readonly applications: readonly Application[];
}

export function initiativeRows({
  initiatives,
  persons,
  applications,
}: InitiativeSources): readonly InitiativeRow[] {
  const counts = new Map<InitiativeId, number>();
  for (const { initiativeId } of applications) counts.set(initiativeId, (counts.get(initiativeId) ?? 0) + 1);
  return initiatives.map((initiative) => ({
    initiative,
    contactName: contactOf(initiative, persons)?.name ?? null,
    planCount: counts.get(initiative.id) ?? 0,
  }));
}

export function contactOf(initiative: Initiative, persons: ReadonlyMap<PersonId, Person>): Person | null {
  return initiative.contactId === null ? null : (persons.get(initiative.contactId) ?? null);
}

/** Newest first. */
export function plansOf(applications: readonly Application[], id: InitiativeId): readonly Application[] {
  return applications
    .filter((application) => application.initiativeId === id)
    .toSorted((a, b) => b.number - a.number);
}
