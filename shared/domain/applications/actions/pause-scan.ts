/** Lets the clock of a scan stand still, with the reason (S4). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { onlyRows } from '../../undo-check';
import { ApplicationId, applicationTable, ScanPause } from '../application';
import type { ApplicationsRefusals } from '../refusals';
import { openPause } from '../scan-clock';

export const pauseScan = defineAction({
  name: 'pause-scan',
  input: z.strictObject({ id: ApplicationId, reason: ScanPause.shape.reason }),
  load: async (reader: Reader, { id }) => ({ application: await reader.get(applicationTable, id) }),
  decide: ({ application }, { reason }, { today }): Decision<ApplicationsRefusals> => {
    if (application === null) return refuse<ApplicationsRefusals>()('applications.unknownApplication', {});
    const { scan, state } = application;
    if (scan === null || state.status !== 'inScan') {
      return refuse<ApplicationsRefusals>()('applications.notInThisStatus', { status: state.status });
    }
    const open = openPause(scan);
    if (open !== null) {
      return refuse<ApplicationsRefusals>()('applications.alreadyPaused', { since: open.from });
    }
    const pauses = [...scan.pauses, { from: today, until: null, reason }];
    return ok({
      puts: [put(applicationTable, { ...application, scan: { ...scan, pauses } })],
      removals: [],
      audit: { subject: { kind: 'application', id: application.id }, details: { from: today } },
    });
  },
  undo: onlyRows,
});
