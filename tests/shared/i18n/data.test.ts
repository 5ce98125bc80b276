import { TABLES } from '@shared/domain/records';
import { data as english } from '@shared/i18n/en/data';
import { data as dutch } from '@shared/i18n/nl/data';
import { expect, test } from 'vitest';

test.each(TABLES.map(({ name }) => name))('a thing in %s has a name in both languages', (name) => {
  expect({ ...dutch }).toHaveProperty([`data.table.${name}`]);
  expect({ ...english }).toHaveProperty([`data.table.${name}`]);
});
