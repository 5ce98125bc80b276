/** The fund's own details while they are typed, and how they become what the rules take. */
import { ACCENTS, DECIDERS, type Fund } from '@shared/domain/funds/fund';
import type { Iban } from '@shared/kernel/iban';
import { parseKvkNumber } from '@shared/kernel/kvk-number';
import { z } from 'zod';
import { filled, text } from '../../ui/forms/values';

/** One label on each line; empty lines and repeats go. */
const Labels = z.string().transform((typed, context) => {
  const labels = [
    ...new Set(
      typed
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  ];
  if (labels.some((label) => label.length > 80)) {
    context.addIssue({ code: 'custom', message: 'funds.labelTooLong' });
  }
  return labels;
});

const KvkOrNull = z.string().transform((typed, context) => {
  if (typed.trim() === '') return null;
  const parsed = parseKvkNumber(typed);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: parsed.error });
  return z.NEVER;
});

export const FundForm = z.strictObject({
  name: text(80),
  place: text(80),
  areas: Labels,
  themes: Labels,
  accent: z.enum(ACCENTS),
  kvkNumber: KvkOrNull,
  iban: z.custom<Iban | null>(),
  decider: z.enum(DECIDERS),
  scanDays: filled(z.int().min(1).max(90), 'number.empty'),
});
export type FundFormValues = z.input<typeof FundForm>;
export type FundFormOutput = z.output<typeof FundForm>;

const PROMISED_DAYS = 14;

export const NEW_FUND: FundFormValues = {
  name: '',
  place: '',
  areas: '',
  themes: '',
  accent: 'teal',
  kvkNumber: '',
  iban: null,
  decider: 'foundation',
  scanDays: PROMISED_DAYS,
};

export function typedFund(fund: Fund): FundFormValues {
  const { id: _id, startedOn: _startedOn, areas, themes, kvkNumber, ...rest } = fund;
  return { ...rest, areas: areas.join('\n'), themes: themes.join('\n'), kvkNumber: kvkNumber ?? '' };
}
