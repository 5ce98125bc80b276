/** When a photo may lie beside a report: while it is a draft, not twice, and not more than so many. */
import type { Sha256 } from '../../kernel/hash';
import { ok, type Result } from '../../kernel/result';
import { type Reader, type RefusalOf, type RowBack, refuse, type UndoCheck } from '../action';
import { Evidence, evidenceTable } from './evidence';
import type { AccountabilityRefusals } from './refusals';
import { type Report, reportTable } from './report';

export const MOST_PHOTOS = 12;

type No = RefusalOf<
  Pick<
    AccountabilityRefusals,
    'accountability.alreadyHandedIn' | 'accountability.tooManyPhotos' | 'accountability.photoTwice'
  >
>;

/** `photos`: those that lie there already. */
export function mayLieBeside(report: Report, photos: readonly Evidence[], sha256: Sha256): Result<null, No> {
  if (report.state.status !== 'draft') {
    return refuse<AccountabilityRefusals>()('accountability.alreadyHandedIn', {});
  }
  if (photos.length >= MOST_PHOTOS) {
    return refuse<AccountabilityRefusals>()('accountability.tooManyPhotos', { most: MOST_PHOTOS });
  }
  return photos.some((photo) => photo.sha256 === sha256)
    ? refuse<AccountabilityRefusals>()('accountability.photoTwice', {})
    : ok(null);
}

/** A photo that was added or removed: both only while its report is a draft. */
export const photoMayGoBack: UndoCheck = async (reader, rows) => {
  for (const back of rows) {
    if (back.table !== evidenceTable.name) continue;
    const problem = await problemWith(reader, back);
    if (problem !== null) return problem;
  }
  return null;
};

async function problemWith(reader: Reader, { id, row }: RowBack): Promise<No | null> {
  const photo = row === null ? await reader.get(evidenceTable, id as Evidence['id']) : Evidence.parse(row);
  const report = photo === null ? null : await reader.get(reportTable, photo.reportId);
  if (photo === null || report === null) return null;
  const others = row === null ? [] : await reader.where(evidenceTable, 'reportId', report.id);
  const may = mayLieBeside(report, others, photo.sha256);
  return may.ok ? null : may.error;
}
