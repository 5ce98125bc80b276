import { CONTRACT, type Request } from '@shared/ipc/contract';
import { expect, test } from 'vitest';

test('both sides infer their types from the schemas', () => {
  const request: Request<'file.open'> = { purpose: 'pabulib' };
  // @ts-expect-error a purpose that does not exist
  const wrong: Request<'file.open'> = { purpose: 'anything' };
  expect([request, wrong].map((each) => CONTRACT['file.open'].request.safeParse(each).success)).toEqual([
    true,
    false,
  ]);
});
