/** Saves a value map with one part changed, and tells what stood in the way. */
import { changeValueMap } from '@shared/domain/impact/actions/change-value-map';
import type { ValueMap } from '@shared/domain/impact/value-map';
import type { ValueMapDetails } from '@shared/domain/impact/value-map-details';
import { perform } from '../../data/perform';
import { tellDone } from '../../ui/feedback/undo-stack';
import type { Problem } from '../../ui/forms/problem-words';
import { useWords } from '../../ui/words';

/** null when it was saved. */
export type SaveMap = (part: Partial<ValueMapDetails>) => Promise<Problem | null>;

export function useMapChange(map: ValueMap): SaveMap {
  const { t } = useWords();
  return async (part) => {
    const { id: valueMapId, ...details } = map;
    const done = await perform(changeValueMap, { ...details, ...part, valueMapId });
    if (!done.ok) return done.error;
    tellDone(t('impact.saved'), done.value.undo);
    return null;
  };
}
