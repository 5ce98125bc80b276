/** Reads the colours out of the style sheets and measures them: text 4.5 : 1, marks and edges 3 : 1, for every fund. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ACCENTS } from '@shared/domain/funds/fund';
import { describe, expect, it } from 'vitest';

const STYLES = new URL('../../../../renderer/ui/styles/', import.meta.url);
const source = ['tokens.css', 'accents.css']
  .map((name) => readFileSync(fileURLToPath(new URL(name, STYLES)), 'utf8'))
  .join('\n');

type Tokens = ReadonlyMap<string, string>;

/** The custom properties as they stand for one theme and one fund. */
function tokensOf(theme: string, accent: string): Tokens {
  const applies = [':root', `:root[data-theme="${theme}"]`, `:root[data-accent="${accent}"]`];
  const tokens = new Map<string, string>();
  for (const [, selector = '', body = ''] of source.matchAll(/(:root[^{]*)\{([^}]*)\}/g)) {
    if (!applies.includes(selector.trim())) continue;
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g)) tokens.set(name, value);
  }
  return tokens;
}

function resolved(tokens: Tokens, name: string): string {
  const value = tokens.get(name) ?? '';
  return value.replace(/var\((--[\w-]+)\)/g, (_, inner: string) => resolved(tokens, inner));
}

/** Lightness, strength and hue; a product inside `calc` is the only sum the sheets use. */
function oklch(tokens: Tokens, name: string): readonly [number, number, number] {
  const value = resolved(tokens, name).replace(/calc\(([\d.]+) \* ([\d.]+)\)/g, (_, one, other) =>
    String(Number(one) * Number(other)),
  );
  const match = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(value);
  if (match === null) throw new Error(`${name} is no plain colour: ${value}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Relative luminance by WCAG 2, colours outside sRGB cut off as a browser does. */
function luminance([lightness, chroma, hue]: readonly [number, number, number]): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  const cut = (value: number) => Math.min(1, Math.max(0, value));
  return 0.2126 * cut(red) + 0.7152 * cut(green) + 0.0722 * cut(blue);
}

function contrast(tokens: Tokens, one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(oklch(tokens, one)), luminance(oklch(tokens, other))].sort(
    (a, b) => a - b,
  );
  return (light + 0.05) / (dark + 0.05);
}

const SURFACES = [
  '--surface-page',
  '--surface-raised',
  '--surface-sunken',
  '--accent-softer',
  '--accent-soft',
];

const PAIRS: readonly (readonly [string, string, number])[] = [
  ...SURFACES.flatMap((surface) => [
    ['--text-main', surface, 7] as const,
    ['--text-quiet', surface, 4.5] as const,
    ['--accent-strong', surface, 4.5] as const,
    ['--accent', surface, 4.5] as const,
    ['--focus', surface, 3] as const,
  ]),
  ['--line-strong', '--surface-field', 3],
  ['--line-strong', '--surface-page', 3],
  ['--on-accent', '--accent-fill', 4.5],
  ['--on-accent', '--accent-fill-strong', 4.5],
  ['--on-bad', '--bad', 4.5],
  ['--bad', '--surface-page', 4.5],
  ['--bad', '--surface-raised', 4.5],
  ['--good', '--good-soft', 4.5],
  ['--warn', '--warn-soft', 4.5],
  ['--bad', '--bad-soft', 4.5],
  ['--note', '--note-soft', 4.5],
  ['--text-main', '--note-soft', 7],
  ['--text-main', '--warn-soft', 7],
];

describe.each(['light', 'dark'])('colours in the %s display', (theme) => {
  it.each(ACCENTS)('can be read in a fund whose colour is %s', (accent) => {
    const tokens = tokensOf(theme, accent);
    const tooLittle = PAIRS.filter(([one, other, least]) => contrast(tokens, one, other) < least).map(
      ([one, other, least]) => `${one} on ${other}: ${contrast(tokens, one, other).toFixed(2)} < ${least}`,
    );
    expect(tooLittle).toEqual([]);
  });
});

it('knows every colour that a fund can have', () => {
  expect(ACCENTS.filter((accent) => !source.includes(`data-accent="${accent}"`))).toEqual([]);
});
