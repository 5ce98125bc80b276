import { originsFor } from '@electron/origins';
import { describe, expect, test } from 'vitest';

describe('as users get it', () => {
  const origins = originsFor(null);

  test.each([
    ['app://bundle/index.html', true],
    ['blob:app://bundle/0b6a', true],
    ['data:image/png;base64,', true],
    ['http://127.0.0.1:5173/', false],
    ['https://buurtpot.example/', false],
    ['ws://localhost/', false],
    ['file:///etc/passwd', false],
    ['app://other/', false],
    ['devtools://devtools/remote/', false],
  ])('%s may be asked for: %s', (url, may) => {
    expect(origins.mayRequest(url)).toBe(may);
  });

  test('only the app scheme is our own page', () => {
    expect(
      ['app://bundle/index.html', 'http://127.0.0.1:5173/', 'about:blank'].map(origins.isOwnPage),
    ).toEqual([true, false, false]);
  });
});

describe('with a development server', () => {
  const origins = originsFor('http://127.0.0.1:5173');

  test.each([
    ['http://127.0.0.1:5173/main.tsx', true],
    ['ws://127.0.0.1:5173/', true],
    ['http://127.0.0.1:9999/', false],
    ['https://buurtpot.example/', false],
  ])('%s may be asked for: %s', (url, may) => {
    expect(origins.mayRequest(url)).toBe(may);
  });

  test('its page is our own and the window starts there', () => {
    expect(origins.start).toBe('http://127.0.0.1:5173/');
    expect(origins.isOwnPage('http://127.0.0.1:5173/index.html')).toBe(true);
    expect(origins.isOwnPage('http://127.0.0.1:5174/')).toBe(false);
  });
});
