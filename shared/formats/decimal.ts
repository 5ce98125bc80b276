/** An amount as machines read it in files. */
import type { Cents } from '../kernel/money';

/** `1234.50`, `-0.05`: a decimal point, two decimals, nothing between thousands. */
export function decimalText(amount: Cents): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
