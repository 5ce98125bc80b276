/** Whether the name on a statement is that of somebody who is known here: banks cut, capitalise and swap names. */

/** Words that tell nothing of who it is. */
const COMMON = new Set([
  'stichting',
  'vereniging',
  'gemeente',
  'fonds',
  'bv',
  'nv',
  'cv',
  'vof',
  'en',
  'of',
  'de',
  'het',
  'van',
  'den',
  'der',
  'te',
  'ter',
  'hr',
  'mw',
  'dhr',
  'mevr',
  'eo',
  'cj',
  'the',
  'and',
  'foundation',
]);

/** All telling words of the shorter name stand in the longer; one letter is none. */
export function isSameName(known: string | null, written: string): boolean {
  if (known === null) return false;
  const [a, b] = [tellingWords(known), tellingWords(written)];
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  return fewer.length > 0 && fewer.every((word) => more.includes(word));
}

function tellingWords(name: string): string[] {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  const telling = words.filter((word) => !COMMON.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}
