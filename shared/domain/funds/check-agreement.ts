/** Whether what was agreed with a giver fits the promise itself (G10). */
import { sumOf } from '../../kernel/money';
import { ok, type Result } from '../../kernel/result';
import { type RefusalOf, refuse } from '../action';
import type { Contribution } from './contribution';
import type { AgreementRefusals } from './refusals';

type Refused = RefusalOf<AgreementRefusals>;

type Promised = Pick<Contribution, 'form' | 'amount' | 'promisedOn' | 'agreement'>;

export function checkAgreement({ form, amount, promisedOn, agreement }: Promised): Result<null, Refused> {
  const { expected } = agreement;
  if (expected.length === 0) return ok(null);
  if (form === 'inKind') return refuse<AgreementRefusals>()('agreements.noMoney', {}, 'expected');
  const sum = sumOf(expected, (part) => part.amount);
  if (sum !== amount)
    return refuse<AgreementRefusals>()('agreements.partsDoNotSum', { sum, amount }, 'expected');
  return expected.some(({ day }) => day < promisedOn)
    ? refuse<AgreementRefusals>()('agreements.partBeforePromise', { promisedOn }, 'expected')
    : ok(null);
}
