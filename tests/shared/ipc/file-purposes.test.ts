import { FILE_KINDS, FILE_PURPOSES, maxMegabytes } from '@shared/ipc/file-purposes';
import { expect, test } from 'vitest';

test.each(FILE_PURPOSES)('%s has extensions without a dot and a limit in whole megabytes', (purpose) => {
  expect(FILE_KINDS[purpose].extensions.every((extension) => /^[a-z0-9]+$/.test(extension))).toBe(true);
  expect(Number.isInteger(maxMegabytes(purpose))).toBe(true);
});
