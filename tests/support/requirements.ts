/** Something that was asked with an award, for tests that need one. */
import { Requirement } from '@shared/domain/grants/requirement';

export function aWaiver(
  id: string,
  { title, on, reason }: Record<'title' | 'on' | 'reason', string>,
): Requirement {
  return Requirement.parse({
    id,
    kind: 'permit',
    title,
    blocks: [],
    state: { status: 'waived', on, reason },
  });
}
