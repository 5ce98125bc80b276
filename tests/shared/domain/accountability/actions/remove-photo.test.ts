import { addPhoto } from '@shared/domain/accountability/actions/add-photo';
import { handInReport } from '@shared/domain/accountability/actions/hand-in-report';
import { removePhoto } from '@shared/domain/accountability/actions/remove-photo';
import { saveReport } from '@shared/domain/accountability/actions/save-report';
import { type EvidenceId, evidenceTable } from '@shared/domain/accountability/evidence';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../../support/action-world';
import { CLEAN_JPEG } from '../../../../support/pictures';
import { aReportWorld, photoInput, savedAs } from '../../../../support/report-world';

async function withPhoto() {
  const made = await aReportWorld();
  await made.world.run(addPhoto, photoInput(made.reportId, CLEAN_JPEG));
  const evidenceId = made.world.rows(evidenceTable)[0]?.id as EvidenceId;
  return { ...made, evidenceId };
}

describe('remove-photo', () => {
  it('takes the photo away', async () => {
    const { world, evidenceId } = await withPhoto();
    await world.run(removePhoto, { evidenceId });
    expect(world.rows(evidenceTable)).toEqual([]);
  });

  it('leaves the photos of a report that was handed in (R5)', async () => {
    const { world, reportId, evidenceId } = await withPhoto();
    await world.run(saveReport, savedAs(world, { story: 'Klaar.' }));
    await world.run(handInReport, { reportId });
    expect(await world.run(removePhoto, { evidenceId })).toMatchObject({
      error: { code: 'accountability.alreadyHandedIn' },
    });
    expect(await world.run(removePhoto, { evidenceId: testId<EvidenceId>(1) })).toMatchObject({
      error: { code: 'accountability.unknownPhoto' },
    });
  });
});
