import { pictureProblem } from '@shared/domain/accountability/picture-check';
import { describe, expect, it } from 'vitest';
import {
  CLEAN_JPEG,
  CLEAN_PNG,
  JPEG_CUT_OFF,
  JPEG_WITH_PLACE,
  PNG_WITH_TEXT,
} from '../../../support/pictures';

describe('pictureProblem', () => {
  it.each([
    { name: 'a plain JPEG', type: 'image/jpeg', bytes: CLEAN_JPEG, problem: null },
    { name: 'a JPEG with a place', type: 'image/jpeg', bytes: JPEG_WITH_PLACE, problem: 'tellsMore' },
    { name: 'a JPEG that was cut off', type: 'image/jpeg', bytes: JPEG_CUT_OFF, problem: 'notAPicture' },
    { name: 'a PNG that calls itself JPEG', type: 'image/jpeg', bytes: CLEAN_PNG, problem: 'notAPicture' },
    { name: 'a plain PNG', type: 'image/png', bytes: CLEAN_PNG, problem: null },
    { name: 'a PNG with words inside', type: 'image/png', bytes: PNG_WITH_TEXT, problem: 'tellsMore' },
    { name: 'nothing', type: 'image/png', bytes: new Uint8Array(), problem: 'notAPicture' },
  ] as const)('judges $name (R6)', ({ type, bytes, problem }) => {
    expect(pictureProblem(type, bytes)).toBe(problem);
  });
});
