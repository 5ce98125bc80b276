/** What an action on one report has to know. */
import type { Reader } from '../action';
import { type Application, applicationTable } from '../applications/application';
import { type Grant, type GrantId, grantTable } from '../grants/grant';
import { type Report, type ReportId, reportTable } from './report';

export interface ReportDossier {
  readonly report: Report | null;
  readonly grant: Grant | null;
  readonly application: Application | null;
}

export async function loadReport(reader: Reader, reportId: ReportId): Promise<ReportDossier> {
  const report = await reader.get(reportTable, reportId);
  return { report, ...(await loadGranted(reader, report?.grantId ?? null)) };
}

export async function loadGranted(reader: Reader, grantId: GrantId | null) {
  const grant = grantId === null ? null : await reader.get(grantTable, grantId);
  const application = grant === null ? null : await reader.get(applicationTable, grant.applicationId);
  return { grant, application };
}
