import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCircle, importsOf, REPOSITORY, readSource, sourceFiles } from './import-graph';
import { ROOMS } from './rooms';
import { breachOf, forbiddenGlobals, isTooLong, roomsOf } from './walls';

const files = sourceFiles().filter((path) => !path.endsWith('.d.ts'));
const sources = new Map(files.map((path) => [path, readSource(path)]));
const imports = files.flatMap((path) => importsOf(path, sources.get(path) ?? ''));

describe('the walls of the house', () => {
  test('there is a house to look at', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  test('every source file stands in exactly one room', () => {
    const misplaced = files.filter((path) => roomsOf(path, ROOMS).length !== 1);
    expect(misplaced).toEqual([]);
  });

  test('every import, of types too, is allowed by the map', () => {
    const breaches = imports.map((edge) => breachOf(edge, ROOMS)).filter((breach) => breach !== null);
    expect(breaches).toEqual([]);
  });

  test('no imports run in a circle', () => {
    expect(findCircle(imports)).toBeNull();
  });

  test('no file is longer than 300 lines', () => {
    expect(files.filter((path) => isTooLong(path, sources.get(path) ?? ''))).toEqual([]);
  });

  test('shared code has no clock, no chance and no console', () => {
    const found = files.flatMap((path) =>
      forbiddenGlobals(path, sources.get(path) ?? '').map((word) => `${path}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  test('each action, rule, migration and capability has its test', () => {
    const wanted = files.filter(
      (path) =>
        /^shared\/domain\/[a-z]+\/actions\/[a-z-]+\.ts$/.test(path) ||
        /^renderer\/data\/migrations\/\d{4}-[a-z-]+\.ts$/.test(path) ||
        /^electron\/capabilities\/[a-z-]+\.ts$/.test(path),
    );
    expect(wanted.filter((path) => !existsSync(resolve(REPOSITORY, testOf(path))))).toEqual([]);
  });
});

function testOf(path: string): string {
  return `tests/${path.replace(/\.ts$/, '.test.ts')}`;
}
