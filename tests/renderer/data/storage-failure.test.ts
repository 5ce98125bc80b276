import { storageFailure } from '@renderer/data/storage-failure';
import { failure } from '@shared/ipc/failure';
import { expect, test } from 'vitest';

function named(name: string, inner: Error | null = null): Error {
  return Object.assign(new Error(name), { name, inner });
}

test.each([
  ['a disk that is full', named('QuotaExceededError'), failure('disk.full')],
  [
    'a disk that is full, told as an abort of the commit',
    named('AbortError', named('QuotaExceededError')),
    failure('disk.full'),
  ],
  ['a store that was closed', named('DatabaseClosedError'), failure('store.closed')],
  ['a mistake of ours', named('TypeError'), null],
  ['something that is no error', 'x', null],
])('%s is told apart', (_name, problem, expected) => {
  expect(storageFailure(problem)).toEqual(expected);
});
