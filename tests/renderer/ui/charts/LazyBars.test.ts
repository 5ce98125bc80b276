import { describe, expect, it } from 'vitest';
import { readSource, sourceFiles } from '../../../architecture/import-graph';

const HEAVY = /^import (?!type\b)[^;]*from '(?:recharts|\.\/Bars|[^']*\/charts\/Bars)'/m;

describe('the drawing library', () => {
  it('is behind one lazy door: no screen without a chart fetches it', () => {
    const importers = sourceFiles()
      .filter((path) => path.startsWith('renderer/'))
      .filter((path) => HEAVY.test(readSource(path)));
    expect(importers).toEqual(['renderer/ui/charts/Bars.tsx']);
  });
});
