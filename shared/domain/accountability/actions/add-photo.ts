/** Puts a photo beside the draft of a report; a picture that tells where it was taken is refused. */
import { bytesOfBase64 } from '../../../kernel/base64';
import { hashBytes } from '../../../kernel/hash';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { Evidence, type EvidenceId, evidenceTable } from '../evidence';
import { loadReport } from '../load-report';
import { mayLieBeside, photoMayGoBack } from '../photo-limits';
import { pictureProblem } from '../picture-check';
import type { AccountabilityRefusals } from '../refusals';

export const addPhoto = defineAction({
  name: 'add-photo',
  input: Evidence.omit({ id: true, sha256: true }),
  load: async (reader: Reader, { reportId }) => ({
    ...(await loadReport(reader, reportId)),
    photos: await reader.where(evidenceTable, 'reportId', reportId),
  }),
  decide: ({ report, photos }, input, context): Decision<AccountabilityRefusals> => {
    if (report === null) return refuse<AccountabilityRefusals>()('accountability.unknownReport', {});
    const bytes = bytesOfBase64(input.data);
    const sha256 = hashBytes(bytes);
    const may = mayLieBeside(report, photos, sha256);
    if (!may.ok) return may;
    const problem = pictureProblem(input.mediaType, bytes);
    if (problem === 'notAPicture') return refuse<AccountabilityRefusals>()('accountability.notAPicture', {});
    if (problem === 'tellsMore') return refuse<AccountabilityRefusals>()('accountability.photoTellsMore', {});
    const photo: Evidence = { ...input, id: context.newId<EvidenceId>(), sha256 };
    return ok({
      puts: [put(evidenceTable, photo)],
      removals: [],
      audit: { subject: { kind: 'report', id: report.id }, details: { photo: sha256 } },
    });
  },
  undo: photoMayGoBack,
});
