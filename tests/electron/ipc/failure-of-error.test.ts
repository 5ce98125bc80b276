import { failureOfError, systemCode } from '@electron/ipc/failure-of-error';
import { expect, test } from 'vitest';

const thrown = (code: string) => Object.assign(new Error('/home/anna/secret.txt'), { code });

test.each([
  ['ENOSPC', 'disk.full'],
  ['EDQUOT', 'disk.full'],
  ['EACCES', 'disk.notWritable'],
  ['EROFS', 'disk.notWritable'],
  ['EIO', 'disk.notWritable'],
  ['EMFILE', 'machine.failed'],
])('%s is %s', (code, expected) => {
  expect(failureOfError(thrown(code))).toEqual({ code: expected, parameters: {} });
});

test.each([
  [thrown('EIO'), 'EIO'],
  [new TypeError('about Anna'), 'TypeError'],
  ['text', 'unknown'],
])('what is logged of it names no file and no person', (error, code) => {
  expect(systemCode(error)).toBe(code);
});
