/** Answers a scan in possibilities: it can, it can if, or not now because (S5). The clock stops. */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { onlyRows } from '../../undo-check';
import { ApplicationId, applicationTable, SCAN_ANSWERS } from '../application';
import type { ApplicationsRefusals } from '../refusals';
import { endPause } from '../scan-clock';

export const answerScan = defineAction({
  name: 'answer-scan',
  input: z.strictObject({
    id: ApplicationId,
    answer: z.enum(SCAN_ANSWERS),
    /** What is possible, on which conditions, or what stands in the way and who can help. */
    note: z.string().trim().min(1).max(2000),
  }),
  load: async (reader: Reader, { id }) => ({ application: await reader.get(applicationTable, id) }),
  decide: ({ application }, { answer, note }, { today }): Decision<ApplicationsRefusals> => {
    if (application === null) return refuse<ApplicationsRefusals>()('applications.unknownApplication', {});
    const { scan, state } = application;
    if (scan === null || state.status !== 'inScan') {
      return refuse<ApplicationsRefusals>()('applications.notInThisStatus', { status: state.status });
    }
    const answered = { ...endPause(scan, today), outcome: { answer, note, answeredOn: today } };
    const status = answer === 'notNow' ? 'notNow' : 'ready';
    return ok({
      puts: [put(applicationTable, { ...application, scan: answered, state: { status } })],
      removals: [],
      audit: { subject: { kind: 'application', id: application.id }, details: { answer, answeredOn: today } },
    });
  },
  undo: onlyRows,
});
