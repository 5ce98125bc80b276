/** From what the data room knows about saving to what the bar says. */
import type { SaveState as DataSaveState } from '../data/save-state';
import type { SaveState } from './SaveLine';

export function saveStateOf({ saving, savedAt, readOnly, space }: DataSaveState): SaveState {
  const waits = readOnly?.kind === 'journal' && readOnly.failure.code === 'disk.full';
  if (readOnly?.kind === 'diskFull' || waits) return { kind: 'diskFull' };
  if (readOnly !== null) return { kind: 'readOnly' };
  if (saving) return { kind: 'saving' };
  if (space !== 'fine') return { kind: 'diskLow', savedAt };
  return savedAt === null ? { kind: 'nothing' } : { kind: 'saved', at: savedAt };
}
