import { PROCESSING } from '@shared/domain/privacy/purposes';
import { TABLES } from '@shared/domain/records';
import { expect, test } from 'vitest';

const sealed = TABLES.flatMap(({ name, sealing }) =>
  sealing === null ? [] : Object.keys(sealing.fields).map((path) => `${name}.${path}`),
);

test('every sealed field has exactly one line in the register, and no line speaks of a field that is not sealed', () => {
  const registered = PROCESSING.flatMap(({ table, fields }) => fields.map((path) => `${table}.${path}`));
  expect(registered.toSorted()).toEqual(sealed.toSorted());
});
