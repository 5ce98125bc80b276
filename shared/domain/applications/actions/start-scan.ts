/** Starts the feasibility scan of a plan: from this day the clock runs, and one person looks after it (S4). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { fundTable } from '../../funds/fund';
import { onlyRows } from '../../undo-check';
import { ApplicationId, applicationTable, Scan } from '../application';
import { canBecome } from '../application-status';
import type { ApplicationsRefusals } from '../refusals';

export const startScan = defineAction({
  name: 'start-scan',
  input: z.strictObject({ id: ApplicationId, owner: Scan.shape.owner, startedOn: Scan.shape.startedOn }),
  load: async (reader: Reader, { id }) => ({
    application: await reader.get(applicationTable, id),
    funds: await reader.all(fundTable),
  }),
  decide: ({ application, funds }, { owner, startedOn }, { today }): Decision<ApplicationsRefusals> => {
    if (application === null) return refuse<ApplicationsRefusals>()('applications.unknownApplication', {});
    const { status } = application.state;
    if (!canBecome(status, 'inScan')) {
      return refuse<ApplicationsRefusals>()('applications.notInThisStatus', { status });
    }
    if (startedOn > today) {
      return refuse<ApplicationsRefusals>()('applications.dayInFuture', { today }, 'startedOn');
    }
    const { receivedOn } = application;
    if (startedOn < receivedOn) {
      return refuse<ApplicationsRefusals>()('applications.dayBeforeReceived', { receivedOn }, 'startedOn');
    }
    const [fund] = funds;
    if (fund === undefined) throw new Error('A plan is scanned by a fund.');
    const promisedDays = fund.scanDays;
    const scan: Scan = { startedOn, promisedDays, owner, pauses: [], outcome: null };
    return ok({
      puts: [put(applicationTable, { ...application, scan, state: { status: 'inScan' } })],
      removals: [],
      audit: { subject: { kind: 'application', id: application.id }, details: { startedOn } },
    });
  },
  undo: onlyRows,
});
