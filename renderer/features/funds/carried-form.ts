/** An award from before the books began while it is typed, and how it becomes what the rules take. */
import { ContributionId } from '@shared/domain/funds/contribution';
import { BANDS } from '@shared/domain/funds/report-terms';
import type { CarriedAward } from '@shared/domain/grants/carried';
import { InitiativeId } from '@shared/domain/people/initiative';
import { Day } from '@shared/kernel/dates';
import { Cents } from '@shared/kernel/money';
import { z } from 'zod';
import { filled, text } from '../../ui/forms/values';

/** In the list of initiatives: one that is not there yet. */
export const NEW_INITIATIVE = 'new';

export const CarriedForm = z
  .strictObject({
    initiative: filled(z.string(), 'fields.choose'),
    newName: z.string().trim().max(200),
    title: text(200),
    awardedOn: filled(Day, 'day.empty'),
    paidBefore: z.custom<Cents | null>(() => true),
    draws: z.array(
      z.strictObject({
        contributionId: filled(ContributionId, 'fields.choose'),
        amount: filled(
          Cents.refine((amount) => amount > 0),
          'money.empty',
        ),
      }),
    ),
    payOn: filled(Day, 'day.empty'),
    band: z.enum(BANDS),
    reportDue: filled(Day, 'day.empty'),
  })
  .superRefine(({ initiative, newName }, context) => {
    if (initiative !== NEW_INITIATIVE || newName !== '') return;
    context.addIssue({ code: 'custom', path: ['newName'], message: 'fields.required' });
  });
export type CarriedValues = z.input<typeof CarriedForm>;

export function emptyDraw(): CarriedValues['draws'][number] {
  return { contributionId: null, amount: null };
}

export function newCarried(): CarriedValues {
  return {
    initiative: null,
    newName: '',
    title: '',
    awardedOn: null,
    paidBefore: null,
    draws: [emptyDraw()],
    payOn: null,
    band: 'story',
    reportDue: null,
  };
}

/** `paidText`: what the plan says of money that was paid before. */
export function carriedOf(
  values: z.output<typeof CarriedForm>,
  paidText: (paid: Cents) => string,
): CarriedAward {
  const { initiative, newName, paidBefore, ...award } = values;
  return {
    ...award,
    initiative:
      initiative === NEW_INITIATIVE
        ? { kind: 'new', name: newName }
        : { kind: 'known', initiativeId: InitiativeId.parse(initiative) },
    summary: paidBefore === null || paidBefore === 0 ? '' : paidText(paidBefore),
  };
}
