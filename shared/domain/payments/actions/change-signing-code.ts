/** A signatory chooses another code, with the present one (P2). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { SignatoryId, signatoryTable } from '../../people/signatory';
import { proves, SigningCode, SigningProof } from '../../people/signing-code';
import type { PaymentsRefusals } from '../refusals';

export const changeSigningCode = defineAction({
  name: 'change-signing-code',
  input: z.strictObject({ signatoryId: SignatoryId, proof: SigningProof, code: SigningCode }),
  load: async (reader: Reader, { signatoryId }) => ({
    signatory: await reader.get(signatoryTable, signatoryId),
  }),
  decide: ({ signatory }, { proof, code }): Decision<PaymentsRefusals> => {
    if (signatory === null) return refuse<PaymentsRefusals>()('payments.unknownSignatory', {});
    if (signatory.code === null || !proves(proof, signatory.code)) {
      return refuse<PaymentsRefusals>()('payments.wrongCode', {}, 'present');
    }
    return ok({
      puts: [put(signatoryTable, { ...signatory, code })],
      removals: [],
      audit: { subject: { kind: 'signatory', id: signatory.id }, details: {} },
    });
  },
});
