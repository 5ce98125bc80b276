/** The two stores: a fund's own data and the demo fund's never meet. */
import { z } from 'zod';

export const STORE_NAMES = ['fund', 'demo'] as const;
export const StoreName = z.enum(STORE_NAMES);
export type StoreName = z.infer<typeof StoreName>;
