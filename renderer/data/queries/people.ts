/** What screens read of initiatives and the people behind them. Undefined while loading. */
import { type Application, applicationTable } from '@shared/domain/applications/application';
import { type Initiative, initiativeTable } from '@shared/domain/people/initiative';
import { type Person, type PersonId, personTable } from '@shared/domain/people/person';
import { useLive } from '../use-live';

export interface InitiativeBook {
  readonly initiatives: readonly Initiative[];
  readonly persons: ReadonlyMap<PersonId, Person>;
  readonly applications: readonly Application[];
}

export function useInitiativeBook(): InitiativeBook | undefined {
  return useLive(
    async (reader) => ({
      initiatives: await reader.all(initiativeTable),
      persons: new Map((await reader.all(personTable)).map((person) => [person.id, person])),
      applications: await reader.all(applicationTable),
    }),
    [],
  );
}
