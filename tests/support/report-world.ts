/** An award with a draft report, for tests of accountability. */
import type { addPhoto } from '@shared/domain/accountability/actions/add-photo';
import { startReport } from '@shared/domain/accountability/actions/start-report';
import { type Report, type ReportId, reportTable } from '@shared/domain/accountability/report';
import type { Grant } from '@shared/domain/grants/grant';
import type { World } from './action-world';
import { anAwardedWorld } from './grant-world';
import { base64Of } from './pictures';

export interface ReportWorld {
  readonly world: World;
  readonly grant: Grant;
  readonly reportId: ReportId;
}

export async function aReportWorld(amount = 100_000): Promise<ReportWorld> {
  const { world, grant } = await anAwardedWorld(amount);
  const started = await world.run(startReport, { grantId: grant.id });
  if (!started.ok) throw new Error('The report was refused');
  return { world, grant, reportId: started.value as ReportId };
}

export function reportOf(world: World): Report {
  const [report] = world.rows(reportTable);
  if (report === undefined) throw new Error('There is no report');
  return report;
}

/** What a person would save: the report as it stands, with changes. */
export function savedAs(world: World, part: Partial<Report>) {
  const { grantId: _grant, state: _state, ...input } = { ...reportOf(world), ...part };
  return input;
}

export function photoInput(reportId: ReportId, bytes: Uint8Array): Parameters<typeof addPhoto.decide>[1] {
  return {
    reportId,
    mediaType: 'image/jpeg',
    data: base64Of(bytes),
    caption: 'De eerste gevel',
    consent: 'allAgreed',
  };
}
