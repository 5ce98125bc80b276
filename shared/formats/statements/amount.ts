/** Amounts as banks write them, read to the cent: no amount ever passes a number with a fraction. */
import { type Cents, cents, negate } from '../../kernel/money';
import { err, ok, type Result } from '../../kernel/result';

export type AmountProblem = 'notAnAmount' | 'tooManyDecimals' | 'amountTooLarge';

/** Digits of whole euros: as many as people may type, and far from where numbers lose cents. */
const MOST_EURO_DIGITS = 12;

/** With zeros before and behind, some banks write thirty. */
const LONGEST = 50;

const FORMS = {
  '.': /^([+-]?)(\d*)(?:\.(\d*))?$/,
  ',': /^([+-]?)(\d*)(?:,(\d*))?$/,
};

/** `mark`: the decimal mark; nothing between thousands. Digits behind the second decimal must be zeros. */
export function exactCents(text: string, mark: '.' | ','): Result<Cents, AmountProblem> {
  const bare = text.trim();
  const match = bare.length <= LONGEST && /\d/.test(bare) ? FORMS[mark].exec(bare) : null;
  if (match === null) return err('notAnAmount');
  const [, sign, digits = '', decimals = ''] = match;
  const euros = digits.replace(/^0+/, '');
  if (/[1-9]/.test(decimals.slice(2))) return err('tooManyDecimals');
  if (euros.length > MOST_EURO_DIGITS) return err('amountTooLarge');
  const amount = cents(Number(euros) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0')));
  return ok(sign === '-' ? negate(amount) : amount);
}
