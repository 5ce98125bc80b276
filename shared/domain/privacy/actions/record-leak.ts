/** Writes a data leak down in the fund's own list: the 72 hours run from when it was discovered. */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { type DataLeak, type DataLeakId, dataLeakTable, LeakFacts } from '../data-leak';
import { leakProblem } from '../leak-clock';
import type { PrivacyRefusals } from '../refusals';

export const recordLeak = defineAction({
  name: 'record-leak',
  input: z.strictObject({ facts: LeakFacts }),
  load: (reader: Reader) => reader.last(dataLeakTable, 'number'),
  decide: (last, { facts }, { now, today, newId }): Decision<PrivacyRefusals> => {
    const problem = leakProblem(facts, { now, today });
    if (problem !== null) return refuse<PrivacyRefusals>()(problem, {});
    const leak: DataLeak = {
      ...facts,
      id: newId<DataLeakId>(),
      number: (last?.number ?? 0) + 1,
      recordedAt: now,
      state: { status: 'open' },
    };
    return ok({
      puts: [put(dataLeakTable, leak)],
      removals: [],
      audit: {
        subject: { kind: 'dataLeak', id: leak.id },
        details: { number: leak.number, people: facts.people },
      },
    });
  },
});
