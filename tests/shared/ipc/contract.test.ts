import { CONTRACT, type Request } from '@shared/ipc/contract';
import { describe, expect, test } from 'vitest';

describe('what may be logged', () => {
  const entry = (details: object) => ({ level: 'info', code: 'some.code', details });

  test.each([
    ['counts, flags and short codes', { rows: 3, done: true, where: 'renderer/data/perform.ts:12' }],
    ['nothing', {}],
  ])('%s', (_what, details) => {
    expect(CONTRACT['log.write'].request.safeParse(entry(details)).success).toBe(true);
  });

  test.each([
    ['a name', { who: 'Anna de Vries' }],
    ['an address for mail', { who: 'anna@buurtpot.example' }],
    ['an account number', { account: 'NL91ABNA0417164300' }],
    ['a citizen number', { number: '123456782' }],
    ['a record', { row: { name: 'x' } }],
  ])('never %s', (_what, details) => {
    expect(CONTRACT['log.write'].request.safeParse(entry(details)).success).toBe(false);
  });
});

test('both sides infer their types from the schemas', () => {
  const request: Request<'file.open'> = { purpose: 'pabulib' };
  // @ts-expect-error a purpose that does not exist
  const wrong: Request<'file.open'> = { purpose: 'anything' };
  expect([request, wrong].map((each) => CONTRACT['file.open'].request.safeParse(each).success)).toEqual([
    true,
    false,
  ]);
});
