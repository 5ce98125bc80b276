/** What every step of a report is given. */
import type { Report } from '@shared/domain/accountability/report';
import type { Application } from '@shared/domain/applications/application';
import type { ReportFile } from '../../../data/queries/accountability';
import type { Writing } from '../use-draft';

export type StepProps = {
  readonly file: ReportFile;
  readonly report: Report;
  readonly application: Application;
  readonly writing: Writing;
};
