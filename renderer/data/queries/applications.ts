/** What screens read of plans. Undefined while loading. */
import {
  type Application,
  type ApplicationId,
  applicationTable,
} from '@shared/domain/applications/application';
import { type AuditEntry, auditEntryTable } from '@shared/domain/audit/audit-entry';
import { type Initiative, type InitiativeId, initiativeTable } from '@shared/domain/people/initiative';
import { useLive } from '../use-live';

export interface PlanBook {
  readonly applications: readonly Application[];
  readonly initiatives: ReadonlyMap<InitiativeId, Initiative>;
}

export function usePlanBook(): PlanBook | undefined {
  return useLive(
    async (reader) => ({
      applications: await reader.all(applicationTable),
      initiatives: new Map((await reader.all(initiativeTable)).map((row) => [row.id, row])),
    }),
    [],
  );
}

export interface Plan {
  readonly application: Application;
  readonly initiative: Initiative | null;
  /** Oldest first. */
  readonly history: readonly AuditEntry[];
}

/** One plan with all that happened to it; null when there is none. */
export function usePlan(id: string): Plan | null | undefined {
  return useLive(
    async (reader) => {
      const application = await reader.get(applicationTable, id as ApplicationId);
      if (application === null) return null;
      const history = await reader.where(auditEntryTable, 'subjectId', application.id);
      return {
        application,
        initiative: await reader.get(initiativeTable, application.initiativeId),
        history: history.toSorted((a, b) => (a.at === b.at ? a.seq - b.seq : a.at < b.at ? -1 : 1)),
      };
    },
    [id],
  );
}
