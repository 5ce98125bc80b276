/** What the reports tell together: people, hours, stories and photos. Counts are added, never weighed. */
import type { Report } from '../accountability/report';

export interface ToldTogether {
  readonly reports: number;
  readonly visitors: number;
  readonly helpers: number;
  readonly helperHours: number;
  /** Reports that did not count people or hours: what is unknown stays visible. */
  readonly withoutCounts: number;
}

/** Of reports that were handed in; a draft tells nothing yet. */
export function toldTogether(reports: readonly Report[]): ToldTogether {
  const handedIn = reports.filter(({ state }) => state.status === 'handedIn');
  const sum = (count: (report: Report) => number | null) =>
    handedIn.reduce((total, report) => total + (count(report) ?? 0), 0);
  return {
    reports: handedIn.length,
    visitors: sum(({ visitors }) => visitors),
    helpers: sum(({ helpers }) => helpers),
    helperHours: sum(({ helperHours }) => helperHours),
    withoutCounts: handedIn.filter(
      ({ visitors, helpers, helperHours }) => visitors === null && helpers === null && helperHours === null,
    ).length,
  };
}
