/** A voting code as it stands on paper: eleven drawn characters and one that checks them. Rule V50. */
import { z } from 'zod';
import { hashText, type Sha256 } from '../../../kernel/hash';
import type { RoundId } from '../round';

/** Of letters and figures that are easily taken for each other one is left, so that the other can be read as it. */
const CHARACTERS = '0123456789ABCDEFGHJKMNPQRSTVWXY';
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', Z: '2', U: 'V' };
const DRAWN = 11;
const GROUP = 4;

export const VotingCodeText = z.string().regex(/^[0-9A-HJKMNP-TV-Y]{12}$/);
export type VotingCodeText = z.infer<typeof VotingCodeText>;

/** As many bytes of chance as surely make one code: one in 32 is passed over. */
export const CODE_CHANCE_BYTES = 64;

/** A code out of random bytes; each byte that would favour some characters is passed over. Throws when too few are left. */
export function codeFrom(chance: Uint8Array): VotingCodeText {
  const fair = Math.floor(256 / CHARACTERS.length) * CHARACTERS.length;
  const values = [...chance].filter((byte) => byte < fair).map((byte) => byte % CHARACTERS.length);
  if (values.length < DRAWN) throw new RangeError('Too little chance for a voting code');
  return textOf(values.slice(0, DRAWN));
}

/** What somebody typed as a code: spaces, hyphens and lower case do not matter. null: it is not a code, or a character is wrong. */
export function readCode(typed: string): VotingCodeText | null {
  const plain = [...typed.toUpperCase().replace(/[\s-]/g, '')].map((one) => LOOKALIKES[one] ?? one).join('');
  const values = [...plain].map((one) => CHARACTERS.indexOf(one));
  const isWhole = values.length === DRAWN + 1 && values.every((value) => value >= 0);
  return isWhole && textOf(values.slice(0, DRAWN)) === plain ? plain : null;
}

/** In three groups of four, as on paper. */
export function spacedCode(code: string): string {
  return code.replace(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$& ');
}

/** What is kept of a code: bound to its round, so that it says nothing elsewhere. */
export function codeHash(roundId: RoundId, code: VotingCodeText): Sha256 {
  return hashText(['buurtpot-code-1', roundId, code].join('\n'));
}

/**
 * The check makes the sum of place times value a multiple of 31. As 31 is prime and there are twelve places, one wrong character
 * is always seen, and so are two that changed places.
 */
function textOf(drawn: readonly number[]): string {
  const size = CHARACTERS.length;
  const sum = drawn.reduce((total, value, place) => total + (place + 1) * value, 0);
  const check = [...CHARACTERS].findIndex((_, value) => (sum + (DRAWN + 1) * value) % size === 0);
  return [...drawn, check].map((value) => CHARACTERS.charAt(value)).join('');
}
