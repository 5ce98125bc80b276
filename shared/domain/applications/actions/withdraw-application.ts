/** Takes a plan back on the wish of the initiative, as long as no round has it (S6). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { onlyRows } from '../../undo-check';
import { ApplicationId, applicationTable } from '../application';
import { canBecome } from '../application-status';
import type { ApplicationsRefusals } from '../refusals';

export const withdrawApplication = defineAction({
  name: 'withdraw-application',
  input: z.strictObject({ id: ApplicationId, reason: z.string().trim().max(500) }),
  load: async (reader: Reader, { id }) => ({ application: await reader.get(applicationTable, id) }),
  decide: ({ application }, { reason }, { today }): Decision<ApplicationsRefusals> => {
    if (application === null) return refuse<ApplicationsRefusals>()('applications.unknownApplication', {});
    const { status } = application.state;
    if (status === 'inRound' || !canBecome(status, 'withdrawn')) {
      return refuse<ApplicationsRefusals>()('applications.notInThisStatus', { status });
    }
    const state = { status: 'withdrawn', withdrawnOn: today, reason } as const;
    return ok({
      puts: [put(applicationTable, { ...application, state })],
      removals: [],
      audit: { subject: { kind: 'application', id: application.id }, details: { withdrawnOn: today } },
    });
  },
  undo: onlyRows,
});
