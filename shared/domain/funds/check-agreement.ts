/** Whether what was agreed with a giver fits the promise itself (G10, G13). */
import { sumOf } from '../../kernel/money';
import { ok, type Result } from '../../kernel/result';
import { type RefusalOf, refuse } from '../action';
import { type Contribution, isBorrowed } from './contribution';
import type { AgreementRefusals } from './refusals';

type Refused = RefusalOf<AgreementRefusals>;

type Promised = Pick<Contribution, 'form' | 'amount' | 'promisedOn' | 'agreement'>;

export function checkAgreement({ form, amount, promisedOn, agreement }: Promised): Result<null, Refused> {
  const { expected, loan } = agreement;
  if (expected.length > 0 && form === 'inKind') {
    return refuse<AgreementRefusals>()('agreements.noMoney', {}, 'expected');
  }
  if (loan !== null && !isBorrowed({ form })) {
    return refuse<AgreementRefusals>()('agreements.notALoan', {}, 'repayments');
  }
  for (const [field, parts] of [
    ['expected', expected],
    ['repayments', loan?.repayments ?? []],
  ] as const) {
    if (parts.length === 0) continue;
    const sum = sumOf(parts, (part) => part.amount);
    if (sum !== amount)
      return refuse<AgreementRefusals>()('agreements.partsDoNotSum', { sum, amount }, field);
    if (parts.some(({ day }) => day < promisedOn)) {
      return refuse<AgreementRefusals>()('agreements.partBeforePromise', { promisedOn }, field);
    }
  }
  return ok(null);
}
