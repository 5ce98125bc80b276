/** Takes a photo away from the draft of a report. */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, type Reader, refuse } from '../../action';
import { EvidenceId, evidenceTable } from '../evidence';
import { photoMayGoBack } from '../photo-limits';
import type { AccountabilityRefusals } from '../refusals';
import { reportTable } from '../report';

export const removePhoto = defineAction({
  name: 'remove-photo',
  input: z.strictObject({ evidenceId: EvidenceId }),
  load: async (reader: Reader, { evidenceId }) => {
    const photo = await reader.get(evidenceTable, evidenceId);
    return { photo, report: photo === null ? null : await reader.get(reportTable, photo.reportId) };
  },
  decide: ({ photo, report }): Decision<AccountabilityRefusals> => {
    if (photo === null || report === null) {
      return refuse<AccountabilityRefusals>()('accountability.unknownPhoto', {});
    }
    if (report.state.status !== 'draft') {
      return refuse<AccountabilityRefusals>()('accountability.alreadyHandedIn', {});
    }
    return ok({
      puts: [],
      removals: [{ table: evidenceTable.name, id: photo.id }],
      audit: { subject: { kind: 'report', id: report.id }, details: { removedPhoto: photo.sha256 } },
    });
  },
  undo: photoMayGoBack,
});
