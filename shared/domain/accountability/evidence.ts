/** A photo that belongs to a report, kept with its hash and with consent of the people in it. */
import { z } from 'zod';
import { Sha256 } from '../../kernel/hash';
import { idOf } from '../../kernel/ids';
import { defineTable } from '../action';
import { ReportId } from './report';

export const EvidenceId = idOf<'EvidenceId'>();
export type EvidenceId = z.infer<typeof EvidenceId>;

/** One white dot as PNG, base64: what is left of a photo that was erased. */
export const BLANK_PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG6S7ngAAAABJRU5ErkJggg==';

export const PHOTO_CONSENTS = ['noOneRecognisable', 'allAgreed'] as const;

export const Evidence = z.strictObject({
  id: EvidenceId,
  reportId: ReportId,
  mediaType: z.enum(['image/jpeg', 'image/png']),
  /** Base64. The picture was drawn anew before it came here, so it carries no place or camera data. */
  data: z.base64().min(1).max(8_000_000),
  /** Of the bytes that `data` stands for. */
  sha256: Sha256,
  caption: z.string().trim().max(300),
  consent: z.enum(PHOTO_CONSENTS),
});
export type Evidence = z.infer<typeof Evidence>;

export const evidenceTable = defineTable({
  name: 'evidence',
  schema: Evidence,
  indexes: ['reportId'],
  sealing: {
    fields: { data: BLANK_PICTURE, caption: '' },
    lookups: [],
    subjectOf: ({ reportId }) => reportId,
  },
});
