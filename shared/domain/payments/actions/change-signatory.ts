/** Changes the role of a signatory, the last day on which they sign, and their line in the register of interests (P1, P7). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { initiativeTable } from '../../people/initiative';
import { personTable } from '../../people/person';
import { Interest, Signatory, SignatoryId, signatoryTable } from '../../people/signatory';
import { namesakeOf } from '../namesake';
import type { PaymentsRefusals } from '../refusals';

export const changeSignatory = defineAction({
  name: 'change-signatory',
  input: Signatory.pick({ role: true, until: true }).extend({
    signatoryId: SignatoryId,
    interests: z.array(Interest.omit({ recordedOn: true })).max(100),
  }),
  load: async (reader: Reader) => ({
    signatories: await reader.all(signatoryTable),
    persons: await reader.all(personTable),
    initiatives: await reader.all(initiativeTable),
  }),
  decide: (known, { signatoryId, role, until, interests }, { today }): Decision<PaymentsRefusals> => {
    const signatory = known.signatories.find(({ id }) => id === signatoryId);
    if (signatory === undefined) return refuse<PaymentsRefusals>()('payments.unknownSignatory', {});
    const { from } = signatory;
    if (until !== null && until < from) {
      return refuse<PaymentsRefusals>()('payments.untilBeforeFrom', { from }, 'until');
    }
    const name = known.persons.find(({ id }) => id === signatory.personId)?.name ?? '';
    const others = known.signatories.filter(({ id }) => id !== signatoryId);
    const other = namesakeOf({ ...known, signatories: others }, { name, from, until });
    if (other !== null) return refuse<PaymentsRefusals>()('payments.nameTaken', { name: other }, 'until');
    const seen = new Set<string>();
    for (const { initiativeId } of interests) {
      const initiative = known.initiatives.find(({ id }) => id === initiativeId);
      if (initiative === undefined) return refuse<PaymentsRefusals>()('payments.unknownInitiative', {});
      if (seen.has(initiativeId)) {
        return refuse<PaymentsRefusals>()('payments.interestTwice', { initiative: initiative.name });
      }
      seen.add(initiativeId);
    }
    const before = new Map(signatory.interests.map((one) => [one.initiativeId, one.recordedOn]));
    const dated = interests.map((one) => ({ ...one, recordedOn: before.get(one.initiativeId) ?? today }));
    return ok({
      puts: [put(signatoryTable, { ...signatory, role, until, interests: dated })],
      removals: [],
      audit: {
        subject: { kind: 'signatory', id: signatory.id },
        details: { until, interests: interests.length },
      },
    });
  },
});
