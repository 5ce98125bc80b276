/** From what the data room knows about saving to what the bar says. */
import type { SaveState as DataSaveState } from '../data/save-state';
import type { SaveState } from './SaveLine';

export function saveStateOf({ saving, savedAt, readOnly }: DataSaveState): SaveState {
  if (readOnly !== null) return { kind: 'readOnly' };
  if (saving) return { kind: 'saving' };
  return savedAt === null ? { kind: 'nothing' } : { kind: 'saved', at: savedAt };
}
