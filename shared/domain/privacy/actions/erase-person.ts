/** Erases what the law does not have kept of a person or of an initiative's contact. Cannot be taken back. */
import { z } from 'zod';
import { Sha256 } from '../../../kernel/hash';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, type Reader, refuse } from '../../action';
import { ErasureSubject, erasureFingerprint, planErasure } from '../erasure';
import { loadErasureBook } from '../erasure-book';
import { erasesSomething, type Fate } from '../erasure-line';
import type { PrivacyRefusals } from '../refusals';

export const erasePerson = defineAction({
  name: 'erase-person',
  /** `seen`: fingerprint of the list that was shown. */
  input: z.strictObject({ subject: ErasureSubject, seen: Sha256 }),
  load: (reader: Reader) => loadErasureBook(reader),
  decide: (book, { subject, seen }, { today }): Decision<PrivacyRefusals> => {
    const plan = planErasure(book, subject, today);
    if (plan === null) return refuse<PrivacyRefusals>()('privacy.unknownPerson', {});
    if (!erasesSomething(plan)) return refuse<PrivacyRefusals>()('privacy.nothingToErase', {});
    if (erasureFingerprint(plan) !== seen)
      return refuse<PrivacyRefusals>()('privacy.changedSincePreview', {});
    const { lines, puts, removals, forgets } = plan;
    const count = (kind: Fate['kind']) => lines.filter(({ fate }) => fate.kind === kind).length;
    return ok({
      puts,
      removals,
      forgets,
      audit: {
        subject: { kind: subject.kind, id: subject.id },
        details: { removed: count('removed'), erased: count('erased'), kept: count('kept') },
      },
    });
  },
});
