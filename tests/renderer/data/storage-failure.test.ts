import { engineFailure, storageFailure } from '@renderer/data/storage-failure';
import { failure } from '@shared/ipc/failure';
import { ok } from '@shared/kernel/result';
import { expect, test } from 'vitest';

function named(name: string, inner: Error | null = null): Error {
  return Object.assign(new Error(name), { name, inner });
}

const bulk = (...failures: Error[]) => Object.assign(named('BulkError'), { failures });

test.each([
  ['a disk that is full', named('QuotaExceededError'), failure('disk.full')],
  [
    'a disk that is full, told as an abort of the commit',
    named('AbortError', named('QuotaExceededError')),
    failure('disk.full'),
  ],
  ['a disk that is full, told of many rows', bulk(named('QuotaExceededError')), failure('disk.full')],
  ['a store that was closed', named('DatabaseClosedError'), failure('store.closed')],
  ['a mistake of ours', named('TypeError'), null],
  ['something that is no error', 'x', null],
])('%s is told apart', (_name, problem, expected) => {
  expect(storageFailure(problem)).toEqual(expected);
});

const space = (level: 'fine' | 'full') => async () => ok({ freeBytes: 0, level });

test.each([
  { what: 'an abort while there is no room', problem: named('AbortError'), level: 'full', code: 'disk.full' },
  { what: 'an abort of many rows', problem: bulk(named('AbortError')), level: 'full', code: 'disk.full' },
  { what: 'an engine that broke', problem: named('UnknownError'), level: 'fine', code: 'store.closed' },
  { what: 'a mistake of ours, whatever the disk', problem: named('TypeError'), level: 'full', code: null },
] as const)('$what gets words, or none', async ({ problem, level, code }) => {
  expect(await engineFailure(problem, space(level))).toEqual(code === null ? null : failure(code));
});
