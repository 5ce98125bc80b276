/** The id of a claim of a volunteer: payments are ordered for claims, and stand before them in the domain. */
import type { z } from 'zod';
import { idOf } from '../../kernel/ids';

export const ClaimId = idOf<'ClaimId'>();
export type ClaimId = z.infer<typeof ClaimId>;
