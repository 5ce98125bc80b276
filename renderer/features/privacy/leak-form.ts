/** A data leak while it is typed, and the facts that it becomes. */
import { LEAK_HARMS, LEAKED_KINDS, type LeakFacts } from '@shared/domain/privacy/data-leak';
import { Day, type Instant, instantAt, localDayOf, localTimeOf } from '@shared/kernel/dates';
import type { Control } from 'react-hook-form';
import { z } from 'zod';
import { filled, text } from '../../ui/forms/values';

const MOST = 4000;
const Words = z.string().trim().max(MOST);
const DayOrNone = z.custom<Day | null>((day) => day === null || Day.safeParse(day).success);

export const AUTHORITY_CHOICES = ['open', 'reported', 'notReported'] as const;
export const TOLD_CHOICES = ['open', 'told', 'notTold'] as const;

/** `authorityOn` and the like count only with the choice that they belong to. */
export const LeakValues = z
  .strictObject({
    day: filled(Day, 'day.empty'),
    time: z
      .string()
      .trim()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'leaks.timeNotRight'),
    happened: text(MOST),
    leaked: z.array(z.enum(LEAKED_KINDS)),
    people: z.int().nonnegative().nullable(),
    measures: Words,
    harm: filled(z.enum(['unknown', ...LEAK_HARMS])),
    harmWhy: Words,
    authority: filled(z.enum(AUTHORITY_CHOICES)),
    authorityOn: DayOrNone,
    authorityWhy: Words,
    told: filled(z.enum(TOLD_CHOICES)),
    toldOn: DayOrNone,
    toldWhy: Words,
  })
  .superRefine((values, context) => {
    const lacks = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (values.authority === 'reported' && values.authorityOn === null) lacks('authorityOn', 'day.empty');
    if (values.authority === 'notReported' && values.authorityWhy === '') {
      lacks('authorityWhy', 'fields.required');
    }
    if (values.told === 'told' && values.toldOn === null) lacks('toldOn', 'day.empty');
    if (values.told === 'notTold' && values.toldWhy === '') lacks('toldWhy', 'fields.required');
  });
export type LeakDraft = z.input<typeof LeakValues>;
export type LeakValues = z.output<typeof LeakValues>;
export type LeakControl = Control<LeakDraft, unknown, LeakValues>;

export function factsOf(values: LeakValues): LeakFacts {
  const { day, time, happened, leaked, people, measures, harm, harmWhy } = values;
  return {
    discoveredAt: instantAt(day, time),
    happened,
    leaked,
    people,
    measures,
    harm: harm === 'unknown' ? null : harm,
    harmWhy,
    authority: authorityOf(values),
    told: toldOf(values),
  };
}

function authorityOf({ authority, authorityOn, authorityWhy }: LeakValues): LeakFacts['authority'] {
  if (authority === 'reported' && authorityOn !== null) return { kind: 'reported', on: authorityOn };
  return authority === 'notReported' ? { kind: 'notReported', why: authorityWhy } : null;
}

function toldOf({ told, toldOn, toldWhy }: LeakValues): LeakFacts['told'] {
  if (told === 'told' && toldOn !== null) return { kind: 'told', on: toldOn };
  return told === 'notTold' ? { kind: 'notTold', why: toldWhy } : null;
}

/** What stands in the form: of a new leak the moment it is now. */
export function typedLeak(known: LeakFacts | null, now: Instant): LeakDraft {
  const at = known?.discoveredAt ?? now;
  return {
    day: localDayOf(at),
    time: localTimeOf(at),
    happened: known?.happened ?? '',
    leaked: [...(known?.leaked ?? [])],
    people: known?.people ?? null,
    measures: known?.measures ?? '',
    harm: known?.harm ?? 'unknown',
    harmWhy: known?.harmWhy ?? '',
    ...typedAuthority(known?.authority ?? null),
    ...typedTold(known?.told ?? null),
  };
}

function typedAuthority(known: LeakFacts['authority']) {
  return {
    authority: known?.kind ?? ('open' as const),
    authorityOn: known?.kind === 'reported' ? known.on : null,
    authorityWhy: known?.kind === 'notReported' ? known.why : '',
  };
}

function typedTold(known: LeakFacts['told']) {
  return {
    told: known?.kind ?? ('open' as const),
    toldOn: known?.kind === 'told' ? known.on : null,
    toldWhy: known?.kind === 'notTold' ? known.why : '',
  };
}
