/** The agenda of the meeting about a round: when it begins, how long it takes, and the order of the plans (V62). */
import { z } from 'zod';
import { defineTable } from '../../action';
import { ApplicationId } from '../../applications/application';
import { RoundId } from '../round';

/** `19:30` */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Beside the plans, in minutes; 0: it is left out. */
export const FixedParts = z.strictObject({
  opening: z.int().nonnegative().max(240),
  pause: z.int().nonnegative().max(240),
  vote: z.int().nonnegative().max(240),
  closing: z.int().nonnegative().max(240),
});

export const Agenda = z.strictObject({
  /** Of the round: it has one agenda. */
  id: RoundId,
  startsAt: ClockTime,
  /** Of the whole meeting, in minutes. */
  length: z.int().min(10).max(720),
  parts: FixedParts,
  /** As it was drawn by lot; null: by their number on the ballot. */
  order: z.array(ApplicationId).nullable(),
  /** Of plans that get their own number of minutes; the others share what is left. */
  minutes: z.record(ApplicationId, z.int().positive().max(240)),
});
export type Agenda = z.infer<typeof Agenda>;

export const agendaTable = defineTable({
  name: 'agendas',
  schema: Agenda,
  indexes: [],
  sealing: null,
});

/** An evening as most funds have it, until the round has an agenda of its own. */
export function plainAgenda(id: RoundId): Agenda {
  const parts = { opening: 10, pause: 15, vote: 20, closing: 10 };
  return { id, startsAt: '19:30', length: 150, parts, order: null, minutes: {} };
}
