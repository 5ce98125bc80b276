/** The agenda as it is typed: minutes of each plan in the order of the ballot, empty where it gets an even share. */
import { ApplicationId } from '@shared/domain/applications/application';
import type { Round } from '@shared/domain/voting/round';
import { type Agenda, ClockTime } from '@shared/domain/voting/talk/agenda';
import { z } from 'zod';
import { filled } from '../../ui/forms/values';

export const LENGTH = { least: 10, most: 720 };
export const MOST_MINUTES = 240;

const Part = filled(z.int().nonnegative().max(MOST_MINUTES));

export const AgendaValues = z.strictObject({
  startsAt: z
    .string()
    .trim()
    .pipe(ClockTime.catch(''))
    .refine((time) => time !== '', 'agenda.startsAtWrong'),
  length: filled(z.int().min(LENGTH.least).max(LENGTH.most)),
  opening: Part,
  pause: Part,
  vote: Part,
  closing: Part,
  order: z.array(ApplicationId).nullable(),
  minutes: z.array(z.int().positive().max(MOST_MINUTES).nullable()),
});
export type AgendaValues = z.input<typeof AgendaValues>;

export function agendaValuesOf({ plans }: Pick<Round, 'plans'>, agenda: Agenda): AgendaValues {
  const { startsAt, length, parts, order } = agenda;
  const minutes = plans.map(({ applicationId }) => agenda.minutes[applicationId] ?? null);
  return { startsAt, length, ...parts, order, minutes };
}

export function agendaOf(
  { id, plans }: Pick<Round, 'id' | 'plans'>,
  { startsAt, length, order, minutes, ...parts }: z.output<typeof AgendaValues>,
): Agenda {
  const own = plans.flatMap(({ applicationId }, index) => {
    const given = minutes[index] ?? null;
    return given === null ? [] : [[applicationId, given] as const];
  });
  return { id, startsAt, length, parts, order, minutes: Object.fromEntries(own) };
}
