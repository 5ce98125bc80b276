/**
 * The recount file: one HTML page that needs nothing else and can reach nothing else. Its policy names its own script and
 * style by their hash and forbids the rest (Content Security Policy Level 3, hash sources).
 */
import { base64Of } from '../../kernel/base64';
import { bytesOfHex, hashText } from '../../kernel/hash';
import type { RecountVote } from './recount-vote';

/** As they were built with the app. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
}

/** The element with the vote in it. */
export const VOTE_ELEMENT = 'vote';

export function recountPage(vote: RecountVote, parts: PageParts): string {
  // In a script `<\/` means the same as `</`, and the page does not end there.
  const script = parts.script.replaceAll('</', '<\\/');
  const policy = [
    "default-src 'none'",
    `script-src '${sourceOf(script)}'`,
    `style-src '${sourceOf(parts.style)}'`,
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
    `<title>${escaped(`${vote.round.name} - ${vote.fund}`)}</title>`,
    `<style>${parts.style}</style>`,
    '</head>',
    '<body>',
    '<div id="page"></div>',
    `<script type="application/json" id="${VOTE_ELEMENT}">${jsonIn(vote)}</script>`,
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
function jsonIn(vote: RecountVote): string {
  return JSON.stringify(vote).replaceAll('<', '\\u003c');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
