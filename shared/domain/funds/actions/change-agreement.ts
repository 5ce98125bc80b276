/** Writes down what was agreed with a giver anew: when the money comes, and what is asked for it (G10). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { Agreement } from '../agreement';
import { checkAgreement } from '../check-agreement';
import { Contribution, ContributionId, contributionTable } from '../contribution';
import type { AgreementRefusals, FundsRefusals } from '../refusals';

export const changeAgreement = defineAction({
  name: 'change-agreement',
  input: z.strictObject({
    contributionId: ContributionId,
    terms: Contribution.shape.terms,
    agreement: Agreement,
  }),
  load: async (reader: Reader, { contributionId }) => reader.get(contributionTable, contributionId),
  decide: (contribution, { terms, agreement }): Decision<FundsRefusals & AgreementRefusals> => {
    if (contribution === null) return refuse<FundsRefusals>()('funds.unknownContribution', {});
    const changed = { ...contribution, terms, agreement };
    const checked = checkAgreement(changed);
    if (!checked.ok) return checked;
    return ok({
      puts: [put(contributionTable, changed)],
      removals: [],
      audit: {
        subject: { kind: 'contribution', id: contribution.id },
        details: { parts: agreement.expected.length },
      },
    });
  },
});
