/**
 * An HTML page that stands alone: it needs nothing else and can reach nothing else. Its policy names its own script and
 * style by their hash and forbids the rest (Content Security Policy Level 3, hash sources).
 */
import { base64Of } from '../kernel/base64';
import { bytesOfHex, hashText } from '../kernel/hash';

/** As they were built with the app. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
}

export interface LonePage {
  readonly title: string;
  /** The id of the element in which the page finds its data. */
  readonly element: string;
  readonly data: unknown;
  /** Sources of styles (`'sha256-…'`) that its program makes while it runs. */
  readonly ownStyles: readonly string[];
}

export function lonePage({ title, element, data, ownStyles }: LonePage, parts: PageParts): string {
  // In a script `<\/` means the same as `</`, and the page does not end there.
  const script = parts.script.replaceAll('</', '<\\/');
  const policy = [
    "default-src 'none'",
    `script-src '${sourceOf(script)}'`,
    ['style-src', `'${sourceOf(parts.style)}'`, ...ownStyles].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${parts.style}</style>`,
    '</head>',
    '<body>',
    '<div id="page"></div>',
    `<script type="application/json" id="${element}">${jsonIn(data)}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function sourceOf(text: string): string {
  return `sha256-${base64Of(bytesOfHex(hashText(text)))}`;
}

/** Nothing in it can end the element or begin another. */
function jsonIn(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
