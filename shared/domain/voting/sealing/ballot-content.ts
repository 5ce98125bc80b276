/** The choices of a ballot as bytes of one length for the whole round, so that a sealed ballot tells nothing by its size. */
import { bytesOfHex, hexOf } from '../../../kernel/hash';
import { SEAL_BYTES } from '../../../kernel/sealed-box';
import type { Choice } from '../ballot';
import { hasPoints } from '../ballot-views';
import type { Round } from '../round';
import type { RoundSettings } from '../round-settings';
import { SALT_DIGITS, saltFrom } from './salt';

type Paper = Pick<Round, 'plans' | 'ballotKind'>;

/** A round, as far as it says whether ballots have a salt. */
interface Salted extends Pick<Round, 'plans'> {
  readonly settings: Pick<RoundSettings, 'hasCodes'>;
}

/** Four bytes for each plan, in the order of the round: 0 is not on the ballot. */
const PLAN_BYTES = 4;

/** In the place of every plan: the paper does not count (V46). */
const SPOILED = 0xffffffff;

/** The highest number that a ballot can give a plan. */
export const MOST_POINTS = SPOILED - 2;

/** `choices` is null for a paper that does not count. Throws on a plan that is not in the round, and on points that do not fit. */
export function contentOf({ plans, ballotKind }: Paper, choices: readonly Choice[] | null): Uint8Array {
  const bytes = new Uint8Array(plans.length * PLAN_BYTES);
  if (choices === null) return bytes.fill(0xff);
  const view = new DataView(bytes.buffer);
  for (const [place, { applicationId, points }] of choices.entries()) {
    const plan = plans.findIndex((one) => one.applicationId === applicationId);
    const mark = ballotKind === 'ordinal' ? place + 1 : (points ?? 0) + 1;
    if (plan === -1 || !Number.isInteger(mark) || mark < 1 || mark >= SPOILED)
      throw new RangeError('These choices do not fit the ballot of this round');
    view.setUint32(plan * PLAN_BYTES, mark);
  }
  return bytes;
}

/** What is sealed: the choices, and in a round with codes the salt of the receipt (V52). One length for the whole round. */
export function sealedContent(
  round: Paper & Salted,
  choices: readonly Choice[] | null,
  chance: string,
): Uint8Array {
  const content = contentOf(round, choices);
  return round.settings.hasCodes ? Uint8Array.from([...content, ...bytesOfHex(saltFrom(chance))]) : content;
}

/** The salt in what was sealed; null in a round without codes. */
export function saltIn({ plans, settings }: Salted, bytes: Uint8Array): string | null {
  return settings.hasCodes ? hexOf(bytes.subarray(plans.length * PLAN_BYTES)) : null;
}

/** How many hexadecimal digits every sealed ballot of this round has. */
export function envelopeLength({ plans, settings }: Salted): number {
  return 2 * (SEAL_BYTES + plans.length * PLAN_BYTES) + (settings.hasCodes ? SALT_DIGITS : 0);
}

/** The choices again, in the order of the round, or best first on a ballot that ranks; null for a paper that does not count. */
export function choicesIn({ plans, ballotKind }: Paper, bytes: Uint8Array): Choice[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = plans
    .map(({ applicationId }, plan) => ({ applicationId, mark: view.getUint32(plan * PLAN_BYTES) }))
    .filter(({ mark }) => mark > 0);
  if (marked.some(({ mark }) => mark === SPOILED)) return null;
  if (ballotKind === 'ordinal')
    return marked
      .toSorted((a, b) => a.mark - b.mark)
      .map(({ applicationId }) => ({ applicationId, points: null }));
  const isNumbered = hasPoints(ballotKind);
  return marked.map(({ applicationId, mark }) => ({ applicationId, points: isNumbered ? mark - 1 : null }));
}
