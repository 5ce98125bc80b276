/** A lottery of the fund itself: its commitment is fixed first, then it is drawn, or stopped with a reason (L11). */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { NO_HASH, Sha256 } from '../../../kernel/hash';
import { idOf } from '../../../kernel/ids';
import { defineTable, ERASED } from '../../action';
import { LOTTERY_FORMAT, LotteryFile, LotteryList } from './lottery-file';

export const LotteryId = idOf<'LotteryId'>();
export type LotteryId = z.infer<typeof LotteryId>;

export const LotteryState = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('committed') }),
  z.strictObject({
    status: z.literal('stopped'),
    stoppedOn: Day,
    reason: z.string().trim().min(1).max(300),
  }),
  z.strictObject({
    status: z.literal('drawn'),
    drawnOn: Day,
    ...LotteryFile.pick({ words: true, members: true, reserves: true }).shape,
    changes: LotteryFile.shape.changes.unwrap(),
    /** Numbers that were taken over as members of the panel; which member each is, is not kept (L2). */
    takenOver: z.array(z.string()),
  }),
]);
export type LotteryState = z.infer<typeof LotteryState>;

export const Lottery = z.strictObject({
  id: LotteryId,
  name: z.string().trim().min(1).max(120),
  list: LotteryList,
  secret: Sha256,
  commitment: Sha256,
  committedOn: Day,
  state: LotteryState,
});
export type Lottery = z.infer<typeof Lottery>;
export type DrawnLottery = Lottery & { readonly state: { readonly status: 'drawn' } };

/** Nobody can be read from a number, but a few values together may tell who somebody in the neighbourhood is. */
export const lotteryTable = defineTable({
  name: 'lotteries',
  schema: Lottery,
  indexes: [],
  sealing: {
    fields: { 'list.candidates.*.values.*': ERASED, secret: NO_HASH, 'state.reason': ERASED },
    lookups: [],
    subjectOf: ({ id }) => id,
  },
});

/** For anyone who wants to do it again. */
export function lotteryFileOf({ list, commitment, secret, state }: DrawnLottery): LotteryFile {
  const { words, members, reserves, changes } = state;
  return { format: LOTTERY_FORMAT, list, commitment, secret, words, members, reserves, changes };
}

export function isDrawn(lottery: Lottery): lottery is DrawnLottery {
  return lottery.state.status === 'drawn';
}

/** The day from which it is over; null: it is still to be drawn. */
export function overOn({ state }: Lottery): Day | null {
  if (state.status === 'committed') return null;
  return state.status === 'drawn' ? state.drawnOn : state.stoppedOn;
}

/** Whether it still stands which candidate has which values, so that it can be done again. */
export function hasValues({ list, secret }: Lottery): boolean {
  return secret !== NO_HASH || list.candidates.some(({ values }) => values.some((value) => value !== ERASED));
}

/** What stays: numbers, seats and who was drawn. */
export function bareLottery(lottery: Lottery): Lottery {
  const { list, state } = lottery;
  const candidates = list.candidates.map(({ id, values }) => ({ id, values: values.map(() => ERASED) }));
  return {
    ...lottery,
    list: { ...list, candidates },
    secret: NO_HASH,
    state: state.status === 'stopped' ? { ...state, reason: ERASED } : state,
  };
}
