/** What an initiative must show before an instalment is paid (rule W13). */
import { z } from 'zod';
import { Day } from '../../kernel/dates';
import { idOf } from '../../kernel/ids';

/** The award holds both its instalments and this, so the id of an instalment is told here by its brand alone. */
const InstalmentId = idOf<'InstalmentId'>();
type InstalmentId = z.infer<typeof InstalmentId>;
export const RequirementId = idOf<'RequirementId'>();
export type RequirementId = z.infer<typeof RequirementId>;

/** Part of a report, a signed agreement, a permit, the initiative's own share, or something else. */
export const REQUIREMENT_KINDS = ['report', 'agreement', 'permit', 'ownShare', 'other'] as const;

export const RequirementState = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('open') }),
  z.strictObject({ status: z.literal('handedIn'), on: Day }),
  z.strictObject({ status: z.literal('accepted'), on: Day }),
  /** Not asked any more, for a reason. */
  z.strictObject({ status: z.literal('waived'), on: Day, reason: z.string().trim().max(500) }),
]);
export type RequirementState = z.infer<typeof RequirementState>;

export const Requirement = z.strictObject({
  id: RequirementId,
  kind: z.enum(REQUIREMENT_KINDS),
  /** What exactly, in the fund's own words; may be empty. */
  title: z.string().trim().max(160),
  /** The instalments that wait for it. */
  blocks: z.array(InstalmentId),
  state: RequirementState,
});
export type Requirement = z.infer<typeof Requirement>;

/** Handed in is not enough: somebody of the fund looks at it first. */
export function isMet({ state }: Pick<Requirement, 'state'>): boolean {
  return state.status === 'accepted' || state.status === 'waived';
}

/** What an instalment still waits for. */
export function waitsFor(requirements: readonly Requirement[], instalmentId: InstalmentId): Requirement[] {
  return requirements.filter((one) => one.blocks.includes(instalmentId) && !isMet(one));
}
