/** Adds to a data leak what has become known or was done since. The log keeps that it changed, not what. */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { DataLeakId, dataLeakTable, LeakFacts } from '../data-leak';
import { leakProblem } from '../leak-clock';
import type { PrivacyRefusals } from '../refusals';

export const addToLeak = defineAction({
  name: 'add-to-leak',
  input: z.strictObject({ leakId: DataLeakId, facts: LeakFacts }),
  load: (reader: Reader, { leakId }) => reader.get(dataLeakTable, leakId),
  decide: (leak, { facts }, { now, today }): Decision<PrivacyRefusals> => {
    if (leak === null) return refuse<PrivacyRefusals>()('privacy.unknownLeak', {});
    if (leak.state.status === 'closed') return refuse<PrivacyRefusals>()('privacy.leakIsClosed', {});
    const problem = leakProblem(facts, { now, today });
    if (problem !== null) return refuse<PrivacyRefusals>()(problem, {});
    return ok({
      puts: [put(dataLeakTable, { ...leak, ...facts })],
      removals: [],
      audit: {
        subject: { kind: 'dataLeak', id: leak.id },
        details: { people: facts.people, harm: facts.harm, authority: facts.authority?.kind ?? null },
      },
    });
  },
});
