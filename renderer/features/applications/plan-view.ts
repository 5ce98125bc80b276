/** Plans as rows and cards: filtered, with the state of their clock. */
import { type Application, requestedAmount } from '@shared/domain/applications/application';
import { type ApplicationStatus, TRANSITIONS } from '@shared/domain/applications/application-status';
import { type ScanClock, scanClock } from '@shared/domain/applications/scan-clock';
import type { Initiative, InitiativeId } from '@shared/domain/people/initiative';
import type { Day } from '@shared/kernel/dates';
import type { Cents } from '@shared/kernel/money';

export interface PlanRow {
  readonly application: Application;
  readonly initiativeName: string;
  readonly asked: Cents;
  readonly status: ApplicationStatus;
  /** Only while the scan runs. */
  readonly clock: ScanClock | null;
}

export interface PlanSources {
  readonly applications: readonly Application[];
  readonly initiatives: ReadonlyMap<InitiativeId, Initiative>;
}

/** Newest first. */
export function planRows(book: PlanSources, today: Day): readonly PlanRow[] {
  return book.applications
    .map((application) => ({
      application,
      initiativeName: book.initiatives.get(application.initiativeId)?.name ?? '',
      asked: requestedAmount(application),
      status: application.state.status,
      clock: clockOf(application, today),
    }))
    .toSorted((a, b) => b.application.number - a.application.number);
}

function clockOf({ scan, state }: Application, today: Day): ScanClock | null {
  return scan !== null && state.status === 'inScan' ? scanClock(scan, today) : null;
}

export interface PlanFilter {
  readonly search: string;
  /** Null: all of them. */
  readonly status: ApplicationStatus | null;
  readonly theme: string | null;
  readonly area: string | null;
}

export const NO_FILTER: PlanFilter = { search: '', status: null, theme: null, area: null };

export function filterPlans(rows: readonly PlanRow[], filter: PlanFilter): readonly PlanRow[] {
  const word = filter.search.trim().toLowerCase();
  return rows.filter(
    ({ application, initiativeName, status }) =>
      (filter.status === null || status === filter.status) &&
      (filter.theme === null || application.theme === filter.theme) &&
      (filter.area === null || application.area === filter.area) &&
      `${application.title} ${initiativeName}`.toLowerCase().includes(word),
  );
}

/** The themes or areas that plans have, sorted. */
export function labelsIn(rows: readonly PlanRow[], field: 'theme' | 'area'): readonly string[] {
  const labels = rows.map((row) => row.application[field]).filter((label) => label !== null);
  return [...new Set(labels)].toSorted((a, b) => a.localeCompare(b, 'nl'));
}

/** The steps that a person takes by hand; rounds and awards move plans by themselves. */
export type HandStep = Extract<ApplicationStatus, 'inScan' | 'ready' | 'notNow' | 'withdrawn'>;
const HAND_STEPS: readonly HandStep[] = ['inScan', 'ready', 'notNow', 'withdrawn'];

export function handSteps(status: ApplicationStatus): readonly HandStep[] {
  return HAND_STEPS.filter((step) => TRANSITIONS[status].includes(step)).filter(
    (step) => status !== 'inRound' && !(status === 'declined' && step === 'ready'),
  );
}

export function isHandStep(status: string): status is HandStep {
  return HAND_STEPS.some((step) => step === status);
}
