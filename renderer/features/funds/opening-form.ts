/** What the books begin with while it is typed, and how it becomes what the rules take. */
import type {
  OpeningSource,
  recordOpeningBalance,
} from '@shared/domain/funds/actions/record-opening-balance';
import { CONTRIBUTION_FORMS, Earmark } from '@shared/domain/funds/contribution';
import { ChosenGiver } from '@shared/domain/funds/giver-details';
import { addDays, Day, yearOf } from '@shared/kernel/dates';
import { Cents, subtract, sumOf, ZERO } from '@shared/kernel/money';
import { z } from 'zod';
import { filled, text } from '../../ui/forms/values';

export const OPENING_FORMS = CONTRIBUTION_FORMS.filter((form) => form !== 'inKind');

const Amount = z.custom<Cents | null>(() => true).transform((amount): Cents => amount ?? ZERO);

const Row = z.strictObject({
  /** Who gave, as JSON: one choice out of a list. */
  giver: filled(z.string(), 'fields.choose').transform((value) => ChosenGiver.parse(JSON.parse(value))),
  title: text(120),
  form: z.enum(OPENING_FORMS),
  /** An earmark as JSON: one choice out of a list. */
  earmark: filled(z.string(), 'fields.choose').transform((value) => Earmark.parse(JSON.parse(value))),
  left: Amount,
  toCome: Amount,
  owed: Amount,
});

export const OpeningForm = z.strictObject({
  day: filled(Day, 'day.empty'),
  onBank: filled(Cents, 'money.empty'),
  sources: z.array(Row),
});
export type OpeningValues = z.input<typeof OpeningForm>;
export type OpeningInput = Parameters<typeof recordOpeningBalance.decide>[1];

export const FREE_TO_SPEND = JSON.stringify({ kind: 'none' });

export function emptyRow(): OpeningValues['sources'][number] {
  return {
    giver: null,
    title: '',
    form: 'gift',
    earmark: FREE_TO_SPEND,
    left: null,
    toCome: null,
    owed: null,
  };
}

/** A giver as the value of a choice. */
export function giverValue(giver: ChosenGiver): string {
  return JSON.stringify(giver);
}

/** Begins with the end of last year, and with what was taken over from elsewhere. */
export function newOpening(today: Day, taken: readonly OpeningSource[]): OpeningValues {
  const day = addDays(Day.parse(`${yearOf(today)}-01-01`), -1);
  return { day, onBank: null, sources: taken.length === 0 ? [emptyRow()] : taken.map(filledRow) };
}

function filledRow({ giver, earmark, ...source }: OpeningSource): OpeningValues['sources'][number] {
  return { ...source, giver: giverValue(giver), earmark: JSON.stringify(earmark) };
}

/** On the bank, less what the rows have; null until the bank was told. */
export function leftToDivide({ onBank, sources }: Pick<OpeningValues, 'onBank' | 'sources'>): Cents | null {
  if (onBank === null) return null;
  const divided = sumOf(sources, ({ left }) => left ?? ZERO);
  return subtract(onBank, divided);
}
