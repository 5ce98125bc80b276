/** Writes down somebody who may sign payments, with the code that they chose themselves (P1, P2). */
import { z } from 'zod';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { Person, type PersonId, personTable } from '../../people/person';
import { Signatory, type SignatoryId, signatoryTable } from '../../people/signatory';
import { SigningCode } from '../../people/signing-code';
import { namesakeOf } from '../namesake';
import type { PaymentsRefusals } from '../refusals';

export const recordSignatory = defineAction({
  name: 'record-signatory',
  input: Signatory.pick({ role: true, from: true }).extend({
    name: Person.shape.name,
    code: z.strictObject(SigningCode.shape),
  }),
  load: async (reader: Reader) => ({
    signatories: await reader.all(signatoryTable),
    persons: await reader.all(personTable),
  }),
  decide: (known, { name, role, from, code }, context): Decision<PaymentsRefusals> => {
    const other = namesakeOf(known, { name, from, until: null });
    if (other !== null) return refuse<PaymentsRefusals>()('payments.nameTaken', { name: other }, 'name');
    const personId = context.newId<PersonId>();
    const id = context.newId<SignatoryId>();
    return ok({
      puts: [
        put(personTable, { id: personId, name, email: null, phone: null }),
        put(signatoryTable, { id, personId, role, from, until: null, code, interests: [] }),
      ],
      removals: [],
      audit: { subject: { kind: 'signatory', id }, details: { from } },
    });
  },
});
