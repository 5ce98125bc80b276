/** Who gave a source, by name: for what an initiative is told of those that pay for it. */
import type { Reader } from '@shared/domain/action';
import { type ContributionId, contributionTable } from '@shared/domain/funds/contribution';
import { giverTable } from '@shared/domain/funds/giver';

/** Organisations only: no private person is named to somebody else. */
export async function giverNamesOf(
  reader: Reader,
  ids: readonly (ContributionId | null)[],
): Promise<ReadonlyMap<ContributionId, string>> {
  const names = new Map<ContributionId, string>();
  for (const id of ids) {
    const contribution = id === null ? null : await reader.get(contributionTable, id);
    const giver = contribution === null ? null : await reader.get(giverTable, contribution.giverId);
    if (id !== null && giver !== null && giver.kind !== 'privatePerson') names.set(id, giver.name);
  }
  return names;
}
