/** The choices of a ballot as bytes of one length for the whole round, so that a sealed ballot tells nothing by its size. */
import type { Choice } from '../ballot';
import type { Round } from '../round';

type Paper = Pick<Round, 'plans' | 'ballotKind'>;

/** Four bytes for each plan, in the order of the round: 0 is not on the ballot. */
const PLAN_BYTES = 4;

/** Points from 0 up to 4,294,967,294; throws on any others, and on a plan that is not in the round. */
export function contentOf({ plans, ballotKind }: Paper, choices: readonly Choice[]): Uint8Array {
  const bytes = new Uint8Array(plans.length * PLAN_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [place, { applicationId, points }] of choices.entries()) {
    const plan = plans.findIndex((one) => one.applicationId === applicationId);
    const mark = ballotKind === 'ordinal' ? place + 1 : (points ?? 0) + 1;
    if (plan === -1 || !Number.isInteger(mark) || mark < 1 || mark > 0xffffffff)
      throw new RangeError('These choices do not fit the ballot of this round');
    view.setUint32(plan * PLAN_BYTES, mark);
  }
  return bytes;
}

/** The choices again, in the order of the round, or best first on a ballot that ranks. */
export function choicesIn({ plans, ballotKind }: Paper, bytes: Uint8Array): Choice[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = plans
    .map(({ applicationId }, plan) => ({ applicationId, mark: view.getUint32(plan * PLAN_BYTES) }))
    .filter(({ mark }) => mark > 0);
  if (ballotKind === 'ordinal')
    return marked
      .toSorted((a, b) => a.mark - b.mark)
      .map(({ applicationId }) => ({ applicationId, points: null }));
  const hasPoints = ballotKind === 'cumulative' || ballotKind === 'scoring';
  return marked.map(({ applicationId, mark }) => ({ applicationId, points: hasPoints ? mark - 1 : null }));
}
