/** What a report should hold, by what the award asks (rules R2 and R3). */
import { BANDS } from '../funds/report-terms';
import type { Grant } from '../grants/grant';
import type { Report } from './report';

export type ReportLack = 'story' | 'spent' | 'photo';

/** Without these a report cannot be handed in. */
export function missingIn(report: Report, grant: Pick<Grant, 'band'>): ReportLack[] {
  const lacks: ReportLack[] = [];
  if (grant.band !== 'nothing' && report.story.trim() === '') lacks.push('story');
  const asksCosts = BANDS.indexOf(grant.band) >= BANDS.indexOf('costs');
  if (asksCosts && report.happened !== 'no' && report.spent.every(({ amount }) => amount === 0)) {
    lacks.push('spent');
  }
  return lacks;
}

/** Asked for, but never a reason to send someone back. */
export function wishedIn(report: Report, photos: number): ReportLack[] {
  return report.happened !== 'no' && photos === 0 ? ['photo'] : [];
}
