/** What the screens of reports read: which awards wait for one, and one report with its plan and photos. */
import { type Evidence, evidenceTable } from '@shared/domain/accountability/evidence';
import { type Report, reportTable } from '@shared/domain/accountability/report';
import type { Reader } from '@shared/domain/action';
import { type Application, applicationTable } from '@shared/domain/applications/application';
import type { ContributionId } from '@shared/domain/funds/contribution';
import { type Grant, type GrantId, grantTable } from '@shared/domain/grants/grant';
import { type Initiative, initiativeTable } from '@shared/domain/people/initiative';
import { useLive } from '../use-live';
import { giverNamesOf } from './giver-names';

export interface ReportRow {
  readonly grant: Grant;
  readonly application: Application | null;
  readonly initiative: Initiative | null;
  /** null while it was not begun. */
  readonly report: Report | null;
}

/** By the day on which the report is due. */
export function useReports(): readonly ReportRow[] | undefined {
  return useLive(async (reader) => {
    const grants = await reader.all(grantTable);
    const reports = new Map((await reader.all(reportTable)).map((report) => [report.grantId, report]));
    const rows = await Promise.all(
      grants.map(async (grant) => ({
        grant,
        ...(await partiesOf(reader, grant)),
        report: reports.get(grant.id) ?? null,
      })),
    );
    return rows.sort((a, b) => (a.grant.reportDue < b.grant.reportDue ? -1 : 1));
  }, []);
}

async function partiesOf(reader: Reader, grant: Grant) {
  return {
    application: await reader.get(applicationTable, grant.applicationId),
    initiative: await reader.get(initiativeTable, grant.initiativeId),
  };
}

export interface ReportFile extends ReportRow {
  readonly photos: readonly Evidence[];
  /** Of the organisations that ask something of the initiative, by their source. */
  readonly giverNames: ReadonlyMap<ContributionId, string>;
}

/** null: there is no such award. */
export function useReport(grantId: string): ReportFile | null | undefined {
  return useLive(
    async (reader) => {
      const grant = await reader.get(grantTable, grantId as GrantId);
      if (grant === null) return null;
      const [report = null] = await reader.where(reportTable, 'grantId', grant.id);
      const photos = report === null ? [] : await reader.where(evidenceTable, 'reportId', report.id);
      const sources = grant.asks.map(({ contributionId }) => contributionId);
      const giverNames = await giverNamesOf(reader, sources);
      return { grant, report, photos, giverNames, ...(await partiesOf(reader, grant)) };
    },
    [grantId],
  );
}
