/** A signing code that is being chosen: typed twice, long enough. */
import { SHORTEST_CODE } from '@shared/domain/people/signing-code';
import { z } from 'zod';

export const CodeValues = z
  .strictObject({ code: z.string().min(SHORTEST_CODE, 'payments.codeShort'), again: z.string() })
  .refine(({ code, again }) => code === again, { path: ['again'], message: 'payments.codesDiffer' });
