/** Text of banks that tells by labels what is what: `Naam: … Omschrijving: … IBAN: …`. */

/** Values by label, lower case; under an empty label what stands before the first. The first of each label counts. */
export function labelled(text: string, labels: readonly string[]): ReadonlyMap<string, string> {
  const pattern = new RegExp(`(${labels.join('|')}):`, 'gi');
  const seen = new Set<string>();
  const found = [...text.matchAll(pattern)].filter(({ 1: label = '' }) => {
    const isFirst = !seen.has(label.toLowerCase());
    seen.add(label.toLowerCase());
    return isFirst;
  });
  const values = new Map([['', tidy(text.slice(0, found[0]?.index))]]);
  for (const [place, { 0: all, 1: label = '', index }] of found.entries()) {
    const end = found[place + 1]?.index ?? text.length;
    values.set(label.toLowerCase(), tidy(text.slice(index + all.length, end)));
  }
  return values;
}

/** The first that is there, and not empty. */
export function firstOf(values: ReadonlyMap<string, string>, ...labels: readonly string[]): string | null {
  return labels.map((label) => values.get(label) ?? '').find((value) => value !== '') ?? null;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
