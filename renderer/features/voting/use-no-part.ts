/** The names of who takes no part, by plan: for the agenda and the meeting, so that the chair knows (V15). */
import type { Round } from '@shared/domain/voting/round';
import { useWords } from '../../ui/words';
import { useParts } from './use-parts';

/** A plan in which everybody takes part is not in it; undefined: there is no panel, or it is being looked up. */
export function useNoPart(round: Round): ReadonlyMap<string, readonly string[]> | undefined {
  const { t } = useWords();
  const known = useParts(round);
  if (known === undefined || known === null) return undefined;
  return new Map(
    known.parts
      .filter(({ conflicts }) => conflicts.length > 0)
      .map(({ applicationId, conflicts }) => [
        applicationId,
        conflicts.map(({ memberId }) => known.nameOf.get(memberId) ?? t('panel.gone')),
      ]),
  );
}
