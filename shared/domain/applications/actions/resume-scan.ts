/** Lets the clock of a scan run again (S4). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { onlyRows } from '../../undo-check';
import { ApplicationId, applicationTable } from '../application';
import type { ApplicationsRefusals } from '../refusals';
import { endPause, openPause } from '../scan-clock';

export const resumeScan = defineAction({
  name: 'resume-scan',
  input: z.strictObject({ id: ApplicationId }),
  load: async (reader: Reader, { id }) => ({ application: await reader.get(applicationTable, id) }),
  decide: ({ application }, _input, { today }): Decision<ApplicationsRefusals> => {
    if (application === null) return refuse<ApplicationsRefusals>()('applications.unknownApplication', {});
    const { scan, state } = application;
    if (scan === null || state.status !== 'inScan') {
      return refuse<ApplicationsRefusals>()('applications.notInThisStatus', { status: state.status });
    }
    if (openPause(scan) === null) return refuse<ApplicationsRefusals>()('applications.notPaused', {});
    return ok({
      puts: [put(applicationTable, { ...application, scan: endPause(scan, today) })],
      removals: [],
      audit: { subject: { kind: 'application', id: application.id }, details: { until: today } },
    });
  },
  undo: onlyRows,
});
