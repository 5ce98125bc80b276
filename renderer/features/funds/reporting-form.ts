/** A giver's terms of accountability while they are typed: a known set, or the giver's own. */
import { PRESETS, type Preset, REPORT_PRESETS } from '@shared/domain/funds/report-presets';
import { AFTER, BANDS, ReportTerms } from '@shared/domain/funds/report-terms';
import { Cents } from '@shared/kernel/money';
import { z } from 'zod';
import { filled } from '../../ui/forms/values';
import type { Words } from '../../ui/words';

export const CHOICES = ['fund', ...PRESETS, 'own'] as const;

export const ReportingDraft = z.strictObject({
  preset: z.enum(CHOICES),
  bands: z.array(
    z.strictObject({
      upTo: z.custom<Cents | null>((value) => value === null || Cents.safeParse(value).success),
      ask: z.enum(BANDS),
      sample: z.number().nullable(),
    }),
  ),
  days: filled(z.int().min(1).max(1500)),
  after: z.enum(AFTER),
});
export type ReportingDraft = z.input<typeof ReportingDraft>;

export function reportingDraft(terms: ReportTerms | null): ReportingDraft {
  const known = PRESETS.find((preset) => JSON.stringify(REPORT_PRESETS[preset]) === JSON.stringify(terms));
  const preset = terms === null ? 'fund' : (known ?? 'own');
  return { preset, ...(terms ?? REPORT_PRESETS.vng) };
}

/** null: as the fund asks. What was typed counts only where own terms were chosen. */
export function reportingOf({ preset, ...own }: z.output<typeof ReportingDraft>): ReportTerms | null {
  if (preset === 'fund') return null;
  return preset === 'own' ? ReportTerms.parse(own) : REPORT_PRESETS[preset satisfies Preset];
}

/** Own terms that leave an amount without a band are told beside the lines. */
export function checkReporting(draft: z.output<typeof ReportingDraft>, context: z.RefinementCtx): void {
  if (draft.preset !== 'own') return;
  const { preset: _preset, ...own } = draft;
  if (ReportTerms.safeParse(own).success) return;
  const path = ['bands', Math.max(0, own.bands.length - 1), 'upTo'];
  context.addIssue({ code: 'custom', path, message: 'agreements.bandsNotRising' });
}

/** One line for each band, and one for the days. */
export function termsLines(
  { bands, days, after }: ReportTerms,
  { t, euro }: Pick<Words, 't' | 'euro'>,
): string[] {
  const lines = bands.map(({ upTo, ask, sample }) => {
    const what = t(`grants.band.${ask}`).toLowerCase();
    const line =
      upTo !== null
        ? t('agreements.termsLine', { upTo: euro(upTo), what })
        : t(bands.length === 1 ? 'agreements.termsAny' : 'agreements.termsLast', { what });
    return sample === null || sample === 1 ? `${line}.` : `${line}. ${t('asks.sample', { n: sample })}`;
  });
  return [...lines, t('agreements.termsDue', { days, after: t(`agreements.after.${after}`) })];
}
