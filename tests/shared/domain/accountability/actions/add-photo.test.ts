import { addPhoto } from '@shared/domain/accountability/actions/add-photo';
import { evidenceTable } from '@shared/domain/accountability/evidence';
import { MOST_PHOTOS } from '@shared/domain/accountability/photo-limits';
import { hashBytes } from '@shared/kernel/hash';
import { describe, expect, it } from 'vitest';
import { CLEAN_JPEG, JPEG_CUT_OFF, JPEG_WITH_PLACE } from '../../../../support/pictures';
import { aReportWorld, photoInput } from '../../../../support/report-world';

describe('add-photo', () => {
  it('keeps the photo with its hash and consent (R6)', async () => {
    const { world, reportId } = await aReportWorld();
    const input = photoInput(reportId, CLEAN_JPEG);
    await world.run(addPhoto, input);
    expect(world.rows(evidenceTable).map(({ id: _id, ...photo }) => photo)).toEqual([
      { ...input, sha256: hashBytes(CLEAN_JPEG) },
    ]);
  });

  it.each([
    { name: 'a photo that tells its place', bytes: JPEG_WITH_PLACE, code: 'accountability.photoTellsMore' },
    { name: 'half a picture', bytes: JPEG_CUT_OFF, code: 'accountability.notAPicture' },
  ])('refuses $name (R6)', async ({ bytes, code }) => {
    const { world, reportId } = await aReportWorld();
    expect(await world.run(addPhoto, photoInput(reportId, bytes))).toMatchObject({ error: { code } });
  });

  it('refuses the same photo twice, and more than twelve (R6)', async () => {
    const { world, reportId } = await aReportWorld();
    const nth = (number: number) => photoInput(reportId, new Uint8Array([...CLEAN_JPEG, number]));
    for (let number = 0; number < MOST_PHOTOS; number += 1) {
      if (number === 1) {
        expect(await world.run(addPhoto, nth(0))).toMatchObject({
          error: { code: 'accountability.photoTwice' },
        });
      }
      await world.run(addPhoto, nth(number));
    }
    expect(await world.run(addPhoto, nth(99))).toMatchObject({
      error: { code: 'accountability.tooManyPhotos', params: { most: 12 } },
    });
  });
});
