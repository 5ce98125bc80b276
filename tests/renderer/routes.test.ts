import { hrefOf, parsePath, pathOf, type Route } from '@renderer/routes';
import { describe, expect, it } from 'vitest';

const cases: readonly (readonly [string, Route, string])[] = [
  ['a place without parameters', { name: 'givers' }, '/givers'],
  ['a place with one', { name: 'round', roundId: 'r1' }, '/rounds/r1'],
  ['a place under a place', { name: 'roundResult', roundId: 'r1' }, '/rounds/r1/result'],
  ['a place with two', { name: 'letter', kind: 'award', subjectId: 'a/b c' }, '/letters/award/a%2Fb%20c'],
  ['the start', { name: 'start' }, '/'],
  ['a fixed word where another place has a parameter', { name: 'verifyExport' }, '/export/verify'],
];

describe('addresses', () => {
  it.each(cases)('%s', (_, route, path) => {
    expect([pathOf(route), parsePath(path), hrefOf(route)]).toEqual([path, route, `#${path}`]);
  });

  it.each([
    ['an address that nobody gave out', '/nowhere'],
    ['too few parts', '/letters/award'],
    ['too many parts', '/givers/g1/more'],
  ])('leads nowhere: %s', (_, path) => {
    expect(parsePath(path)).toBeNull();
  });

  it('does not fall over a broken escape, and forgets what stands behind a question mark', () => {
    expect([parsePath('/rounds/%E0%A4%A'), parsePath('/givers?sort=name')]).toEqual([
      { name: 'round', roundId: '%E0%A4%A' },
      { name: 'givers' },
    ]);
  });

  it('does not compile without its parameters', () => {
    // @ts-expect-error a round needs its id
    const route: Route = { name: 'round' };
    expect(route.name).toBe('round');
  });
});
