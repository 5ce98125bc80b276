/** Closes a data leak: only when it is known how bad it is, and decided who is told. It stays in the list. */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { DataLeakId, dataLeakTable } from '../data-leak';
import { isLeakComplete } from '../leak-clock';
import type { PrivacyRefusals } from '../refusals';

export const closeLeak = defineAction({
  name: 'close-leak',
  input: z.strictObject({ leakId: DataLeakId }),
  load: (reader: Reader, { leakId }) => reader.get(dataLeakTable, leakId),
  decide: (leak, _input, { today }): Decision<PrivacyRefusals> => {
    if (leak === null) return refuse<PrivacyRefusals>()('privacy.unknownLeak', {});
    if (leak.state.status === 'closed') return refuse<PrivacyRefusals>()('privacy.leakIsClosed', {});
    if (!isLeakComplete(leak)) return refuse<PrivacyRefusals>()('privacy.leakNotComplete', {});
    const state = { status: 'closed', closedOn: today } as const;
    return ok({
      puts: [put(dataLeakTable, { ...leak, state })],
      removals: [],
      audit: { subject: { kind: 'dataLeak', id: leak.id }, details: { number: leak.number } },
    });
  },
});
