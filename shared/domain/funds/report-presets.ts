/** Terms of accountability that givers are known to use, to begin with; each source may change them. */
import { cents } from '../../kernel/money';
import type { ReportTerms } from './report-terms';

export const PRESETS = ['vng', 'oranjeFonds', 'province', 'residentFund'] as const;
export type Preset = (typeof PRESETS)[number];

const WEEKS_13 = 13 * 7;

export const REPORT_PRESETS: Readonly<Record<Preset, ReportTerms>> = {
  /**
   * VNG, Model Algemene subsidieverordening, art. 15 and following: up to € 5.000 settled by itself, proof on request;
   * up to € 50.000 a report of what was done; above that figures too, with an auditor's statement. 13 weeks after the
   * activity.
   */
  vng: {
    bands: [
      { upTo: cents(5_000_00), ask: 'nothing', sample: null },
      { upTo: cents(50_000_00), ask: 'story', sample: null },
      { upTo: null, ask: 'auditor', sample: null },
    ],
    days: WEEKS_13,
    after: 'activity',
  },
  /** Oranje Fonds, conditions of grants: real costs for any amount, an auditor from about € 25.000. The days are ours. */
  oranjeFonds: {
    bands: [
      { upTo: cents(25_000_00), ask: 'costs', sample: null },
      { upTo: null, ask: 'auditor', sample: null },
    ],
    days: WEEKS_13,
    after: 'activity',
  },
  /**
   * Frame of the state as Gelderland and Drenthe use it: up to € 25.000 settled at once and one in ten looked at, up to
   * € 125.000 a report and one in five, above that everything.
   */
  province: {
    bands: [
      { upTo: cents(25_000_00), ask: 'nothing', sample: 10 },
      { upTo: cents(125_000_00), ask: 'story', sample: 5 },
      { upTo: null, ask: 'auditor', sample: 1 },
    ],
    days: WEEKS_13,
    after: 'activity',
  },
  /** Rules of resident funds met in practice: photos and receipts within four weeks after the activity. */
  residentFund: {
    bands: [{ upTo: null, ask: 'receipts', sample: null }],
    days: 28,
    after: 'activity',
  },
};
