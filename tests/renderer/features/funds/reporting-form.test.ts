import {
  checkReporting,
  ReportingDraft,
  reportingDraft,
  reportingOf,
  termsLines,
} from '@renderer/features/funds/reporting-form';
import type { Words } from '@renderer/ui/words';
import { REPORT_PRESETS } from '@shared/domain/funds/report-presets';
import type { ReportTerms } from '@shared/domain/funds/report-terms';
import { formatEuro } from '@shared/i18n/format';
import { translator } from '@shared/i18n/translate';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';

const Schema = ReportingDraft.superRefine(checkReporting);
const words: Pick<Words, 't' | 'euro'> = { t: translator('nl'), euro: formatEuro };
const own: ReportTerms = {
  bands: [{ upTo: cents(10_000), ask: 'photo', sample: null }, ...REPORT_PRESETS.residentFund.bands],
  days: 30,
  after: 'award',
};

describe('the terms of a giver in a form', () => {
  it.each([
    ['the fund’s own', null, 'fund'],
    ['a known set', REPORT_PRESETS.province, 'province'],
    ['its own', own, 'own'],
  ] as const)('goes in and comes out as it was: %s', (_name, terms, preset) => {
    const draft = reportingDraft(terms);
    expect([draft.preset, reportingOf(Schema.parse(draft))]).toEqual([preset, terms]);
  });

  it('tells beside the lines that an amount has no band', () => {
    const bands = own.bands.slice(0, 1);
    const wrong = Schema.safeParse({ ...reportingDraft(own), bands });
    expect(wrong.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['bands.0.upTo', 'agreements.bandsNotRising'],
    ]);
    expect(Schema.safeParse({ ...reportingDraft(own), preset: 'vng', bands }).success).toBe(true);
  });

  it('reads as sentences', () => {
    expect(termsLines(REPORT_PRESETS.province, words).slice(0, 1)).toEqual([
      `Tot en met ${formatEuro(cents(2_500_000))}: niets, vertellen mag altijd. Eén op de 10 wordt precies bekeken.`,
    ]);
    expect(termsLines(REPORT_PRESETS.residentFund, words)).toEqual([
      'Altijd: het verhaal, de kosten en de bonnen.',
      'Binnen 28 dagen na de activiteit (de laatste termijn).',
    ]);
  });
});
