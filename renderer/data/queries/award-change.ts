/** What the preview of another amount reads: the same as the action that makes it. */
import { type ChangeDossier, loadAwardChange } from '@shared/domain/grants/award-change';
import type { GrantId } from '@shared/domain/grants/grant';
import { useLive } from '../use-live';

export function useAwardChange(grantId: GrantId): ChangeDossier | undefined {
  return useLive((reader) => loadAwardChange(reader, grantId), [grantId]);
}
