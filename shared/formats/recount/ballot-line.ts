/** What stands on a ballot as one line of text, for lists that people read: titles, with a number where there is one. */
import type { Choice } from '../../domain/voting/ballot';
import type { Round } from '../../domain/voting/round';

/** Empty for a blank ballot. `titles`: by the id of the plan. Where the ballot does not rank, its order says nothing. */
export function ballotLine(
  choices: readonly Choice[],
  kind: Round['ballotKind'],
  titles: ReadonlyMap<string, string>,
): string {
  const named = choices.map(({ applicationId, points }) => {
    const title = titles.get(applicationId) ?? '';
    return points === null ? title : `${title} (${points})`;
  });
  return (kind === 'ordinal' ? named : named.sort()).join('; ');
}
