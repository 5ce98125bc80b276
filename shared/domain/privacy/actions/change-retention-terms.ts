/** Chooses how long the fund keeps each kind of thing; never shorter than the law has it kept. */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import type { PrivacyRefusals } from '../refusals';
import { RetentionTerm, type RetentionTermId, retentionTermTable, termOf } from '../retention/chosen-terms';
import { RETENTION } from '../retention/policy';

const Choice = RetentionTerm.omit({ id: true });

export const changeRetentionTerms = defineAction({
  name: 'change-retention-terms',
  /** Clocks that are not named keep their term. */
  input: z.strictObject({ terms: z.array(Choice).min(1) }),
  load: (reader: Reader) => reader.all(retentionTermTable),
  decide: (known, { terms }, context): Decision<PrivacyRefusals> => {
    const changed = terms.filter(({ kind, clock, count }) => termOf(known, kind, clock)?.count !== count);
    for (const { kind, clock, count } of changed) {
      const least = RETENTION[kind][clock]?.least;
      if (least === undefined) return refuse<PrivacyRefusals>()('privacy.unknownTerm', {});
      if (count < least) return refuse<PrivacyRefusals>()('privacy.termBelowLaw', { least }, 'terms');
    }
    const rows = changed.map((choice): RetentionTerm => {
      const own = known.find(({ kind, clock }) => kind === choice.kind && clock === choice.clock);
      return { ...choice, id: own?.id ?? context.newId<RetentionTermId>() };
    });
    const [first] = rows;
    if (first === undefined) return refuse<PrivacyRefusals>()('privacy.sameTerms', {});
    return ok({
      puts: rows.map((row) => put(retentionTermTable, row)),
      removals: [],
      audit: {
        subject: { kind: 'retentionTerm', id: first.id },
        details: Object.fromEntries(rows.map(({ kind, clock, count }) => [`${kind}.${clock}`, count])),
      },
    });
  },
});
