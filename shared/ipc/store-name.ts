/** The two stores: a fund's own data and the demo fund's never meet. */
import { z } from 'zod';

export const StoreName = z.enum(['fund', 'demo']);
export type StoreName = z.infer<typeof StoreName>;
